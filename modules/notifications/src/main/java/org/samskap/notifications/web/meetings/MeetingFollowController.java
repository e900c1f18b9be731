package org.samskap.notifications.web.meetings;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Throttle;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesSummary;
import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Following an event or a series: with a button when signed in, with nothing but an address otherwise. */
@Controller
class MeetingFollowController {
    private final Templates templates = new StaticTemplates();
    private final FollowsInPostgres follows;
    private final Events events;
    private final EventSeries series;
    private final Throttle throttle;

    MeetingFollowController(FollowsInPostgres follows, Events events, EventSeries series, Throttle throttle) {
        this.follows = follows;
        this.events = events;
        this.series = series;
        this.throttle = throttle;
    }

    /** An event or a series, as far as following is alike. */
    private record Meeting(Subject subject, String kind, String title, Lang lang, String href) {
        static Meeting of(EventSummary event) {
            return new Meeting(Subject.of(event.id()), "event", event.title(), event.lang(), event.href());
        }

        static Meeting of(SeriesSummary series) {
            return new Meeting(Subject.of(series.id()), "series", series.title(), series.lang(), series.href());
        }
    }

    /** A visitor leaves an address. */
    record FollowMeetingForm(@Nullable String email) {}

    @Access(Who.EVERYONE)
    @GetMapping("/{kind:events|series}/{slug}/follow")
    Page ask(@PathVariable String kind, @PathVariable String slug, Shell shell, @Nullable Actor actor) {
        return page(find(kind, slug), null, List.of(), shell, actor);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/{kind:events|series}/{slug}/follow")
    Object follow(@PathVariable String kind, @PathVariable String slug, FollowMeetingForm form, Shell shell, @Nullable Actor actor, HttpServletRequest request) {
        var meeting = find(kind, slug);
        if (actor != null) {
            follows.followMeeting(actor, meeting.subject());
            return SeeOther.to(meeting.href()).saying("notifications.meeting.following");
        }
        var email = EmailAddress.find(form.email());
        return email.isPresent() ? byMail(meeting, email.get().text(), shell, request) : page(meeting, form.email(), problems(form, shell), shell, null);
    }

    private static List<Problem> problems(FollowMeetingForm form, Shell shell) {
        var missing = form.email() == null || form.email().isBlank();
        return List.of(new Problem("email", shell.texts().of("notifications.follow.email." + (missing ? "missing" : "wrong"))));
    }

    /** The same answer for an address that we know and one that we do not (SEC-16). */
    private SeeOther byMail(Meeting meeting, String email, Shell shell, HttpServletRequest request) {
        throttle.spend(Throttle.Limit.LEAVE_ADDRESS, request);
        throttle.spend(Throttle.Limit.LEAVE_ADDRESS, email.toLowerCase(Locale.ROOT));
        follows.followByMail(meeting.subject(), email, shell.lang());
        return SeeOther.to(meeting.href()).saying("notifications.meeting.sent");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{kind:events|series}/{slug}/unfollow")
    SeeOther unfollow(@PathVariable String kind, @PathVariable String slug, Actor actor) {
        var meeting = find(kind, slug);
        follows.unfollowMeeting(actor, meeting.subject());
        return SeeOther.to(meeting.href()).saying("notifications.meeting.unfollowed");
    }

    private Meeting find(String kind, String slug) {
        return (kind.equals("events") ? events.find(slug).map(Meeting::of) : series.find(slug).map(Meeting::of))
                .orElseThrow(() -> new NotVisible(kind + " " + slug + " to follow"));
    }

    private Page page(Meeting meeting, @Nullable String typed, List<Problem> problems, Shell shell, @Nullable Actor actor) {
        var texts = shell.texts();
        var email = Field.of("email", texts.of("notifications.follow.email"), typed).hint(texts.of("notifications.follow.email.hint")).problemOf(problems);
        var already = actor != null && follows.standing(meeting.subject(), actor.id()).mine();
        var page = new MeetingPage(meeting.kind(), meeting.title(), meeting.lang(), meeting.href(), actor == null ? email : null, already);
        return Page.of(shell, texts.of("notifications.meeting.follow." + meeting.kind()), templates.followmeeting(shell, page))
                .below(Crumbs.of(meeting.title(), meeting.href()).then(texts.of("notifications.follow"), null)).unlisted().with(problems);
    }
}
