package org.samskap.followups.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.meeting.NotTold;
import org.samskap.followups.internal.meeting.Telling;
import org.samskap.followups.web.meeting.MeetingPages.Doing;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.Proposals;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Publishes what a meeting wrote down. What cannot be told as it stands is said at its item, and nothing is told. */
@Controller
class TellController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final MeetingPages pages;
    private final Telling telling;
    private final AtTheDesk desk;
    private final Proposals proposals;

    TellController(Events events, MeetingPages pages, Telling telling, AtTheDesk desk, Proposals proposals) {
        this.events = events;
        this.pages = pages;
        this.telling = telling;
        this.desk = desk;
        this.proposals = proposals;
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/events/{slug}/follow-up/tell")
    Object tell(@PathVariable String slug, Shell shell, Actor actor) {
        var event = events.find(slug).filter(found -> desk.mayAnswer(actor, found.space())).orElseThrow(() -> new NotVisible("event " + slug));
        try {
            telling.tell(actor, event.id());
            return SeeOther.to(event.href() + "/follow-up").saying("followups.meeting.told");
        } catch (NotTold refused) {
            return refused(event, refused, shell);
        }
    }

    private Page refused(EventSummary event, NotTold refused, Shell shell) {
        var texts = shell.texts();
        var number = proposals.get(refused.proposal()).reference().text();
        var problems = why(texts, refused).map(why -> new Problem("item-" + number, texts.of("followups.meeting.tell.refused", number, why))).toList();
        var page = pages.page(texts, event, new Doing(SaidForm.EMPTY, false, Map.of(), List.of()));
        return Page.of(shell, texts.of("followups.agenda.record"), templates.meetingPage(shell, page)).unlisted().with(problems);
    }

    private static Stream<String> why(Texts texts, NotTold refused) {
        if (refused.reasons().isEmpty()) return Stream.of(texts.of("followups.meeting.tell.nobody"));
        return refused.reasons().stream().map(reason -> texts.of("followups.problem." + reason));
    }
}
