package org.samskap.followups.web;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUps;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The follow-up meeting at work: one screen on which somebody writes down what is said about each item. */
@Controller
@RequestMapping("/events/{slug}/follow-up")
class AgendaController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final Ledgers ledgers;
    private final FollowUps followUps;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;

    AgendaController(Events events, Ledgers ledgers, FollowUps followUps, AtTheDesk desk, Spaces spaces, Days days) {
        this.events = events;
        this.ledgers = ledgers;
        this.followUps = followUps;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(event(slug, actor), shell, FollowUpForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object record(@PathVariable String slug, @ModelAttribute FollowUpForm form, Shell shell, Actor actor) {
        var event = event(slug, actor);
        var proposal = desk.proposal(actor, form.proposal());
        try {
            followUps.followUp(actor, event.id(), proposal.id(), Words.one(FollowUps.Outcome.class, form.outcome()), form.note(), form.staysOn(),
                    Words.date(form.nextDate()));
            return SeeOther.to(event.href() + "/follow-up#item-" + proposal.reference()).saying("followups.followed-up");
        } catch (FollowUpRefused refused) {
            return page(event, shell, form, Words.problems(shell.texts(), refused, AgendaForm.suffix(proposal.reference().text())));
        }
    }

    private EventSummary event(String slug, Actor actor) {
        return events.find(slug).filter(event -> desk.mayAnswer(actor, event.space())).orElseThrow(() -> new NotVisible("event " + slug));
    }

    private Page page(EventSummary event, Shell shell, FollowUpForm form, List<Problem> problems) {
        var texts = shell.texts();
        var agenda = Agenda.of(texts, event, ledgers.at(event.id(), true), spaces, days);
        var entries = AgendaPage.inOrder(agenda).stream().map(line -> new AgendaPage.Entry(line,
                line.open() ? AgendaForm.of(texts, line, form, problems, days.today(event.space())) : null)).toList();
        var page = new AgendaPage(event, Foreign.tag(texts, event.lang()), entries);
        var title = texts.of("followups.agenda.record");
        return Page.of(shell, title, templates.agendaPage(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(spaces.get(event.space()).name(), spaces.get(event.space()).href()).then(event.title(), event.href()).then(title, null));
    }
}
