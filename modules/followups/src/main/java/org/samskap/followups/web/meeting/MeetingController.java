package org.samskap.followups.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.meeting.MeetingChangedMeanwhile;
import org.samskap.followups.internal.meeting.Sitting;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.meeting.MeetingPages.Doing;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Fragment;
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
class MeetingController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final MeetingPages pages;
    private final Sitting sitting;
    private final AtTheDesk desk;
    private final Spaces spaces;

    MeetingController(Events events, MeetingPages pages, Sitting sitting, AtTheDesk desk, Spaces spaces) {
        this.events = events;
        this.pages = pages;
        this.sitting = sitting;
        this.desk = desk;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(event(slug, actor), shell, Doing.NOTHING);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object write(@PathVariable String slug, @ModelAttribute SaidForm form, Shell shell, Actor actor) {
        var event = event(slug, actor);
        var proposal = desk.proposal(actor, form.proposal());
        var typed = new SaidForm(proposal.reference().text(), form.seen(), form.outcome(), form.note(), form.staysOn(), form.nextDate(), form.unit(), form.ends());
        try {
            sitting.write(actor, event.id(), proposal.id(), typed.version(), typed.typed());
            return written(event, typed, shell, "followups.meeting.written");
        } catch (FollowUpRefused refused) {
            var problems = Words.problems(shell.texts(), refused, ItemForm.suffix(proposal.reference().text()));
            return again(event, shell, new Doing(typed, false, Map.of(), problems), 422);
        } catch (MeetingChangedMeanwhile late) {
            return again(event, shell, new Doing(typed, true, Map.of(), List.of()), 409);
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/take-back")
    Object takeBack(@PathVariable String slug, @ModelAttribute SaidForm form, Shell shell, Actor actor) {
        var event = event(slug, actor);
        var proposal = desk.proposal(actor, form.proposal());
        var item = new SaidForm(proposal.reference().text(), form.seen(), null, null, null, null, null, null);
        try {
            sitting.takeBack(actor, event.id(), proposal.id(), item.version());
            return written(event, item, shell, "followups.meeting.taken-back");
        } catch (MeetingChangedMeanwhile late) {
            return again(event, shell, new Doing(item, true, Map.of(), List.of()), 409);
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/times")
    Object share(@PathVariable String slug, @ModelAttribute TimesForm form, Shell shell, Actor actor) {
        var event = event(slug, actor);
        var typed = form.typed();
        var problems = typed.entrySet().stream().filter(one -> !TimesForm.isTime(one.getValue()))
                .map(one -> new Problem("minutes-" + one.getKey(), shell.texts().of("followups.meeting.minutes.wrong"))).toList();
        if (!problems.isEmpty()) return page(event, shell, new Doing(SaidForm.EMPTY, false, typed, problems)).with(problems);
        var minutes = new LinkedHashMap<ProposalId, Integer>();
        typed.forEach((number, time) -> {
            if (!time.isEmpty()) minutes.put(desk.proposal(actor, number).id(), Integer.valueOf(time));
        });
        sitting.share(event.id(), minutes);
        return SeeOther.to(event.href() + "/follow-up").saying("followups.meeting.times");
    }

    private Object written(EventSummary event, SaidForm of, Shell shell, String saying) {
        if (shell.partial()) return Fragment.of(templates.meetingItems(shell, pages.page(shell.texts(), event, Doing.NOTHING))).saying(shell.texts().of("said." + saying));
        return SeeOther.to(event.href() + "/follow-up#item-" + of.proposal()).saying(saying);
    }

    /** Without scripts the status says whether it was a mistake or somebody quicker; with scripts only the list comes again. */
    private Object again(EventSummary event, Shell shell, Doing doing, int status) {
        if (shell.partial()) return Fragment.toMend(templates.meetingItems(shell, pages.page(shell.texts(), event, doing)));
        var page = page(event, shell, doing);
        return status == 409 ? page.status(status) : page.with(doing.problems());
    }

    private EventSummary event(String slug, Actor actor) {
        return events.find(slug).filter(event -> desk.mayAnswer(actor, event.space())).orElseThrow(() -> new NotVisible("event " + slug));
    }

    private Page page(EventSummary event, Shell shell, Doing doing) {
        var texts = shell.texts();
        var title = texts.of("followups.agenda.record");
        return Page.of(shell, title, templates.meetingPage(shell, pages.page(texts, event, doing))).unlisted()
                .below(Crumbs.of(spaces.get(event.space()).name(), spaces.get(event.space()).href()).then(event.title(), event.href()).then(title, null));
    }
}
