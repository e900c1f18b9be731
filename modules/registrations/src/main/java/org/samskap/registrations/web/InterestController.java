package org.samskap.registrations.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.samskap.registrations.internal.InterestDesk;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
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

@Controller
class InterestController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final InterestDesk desk;
    private final Interests interests;
    private final Throttle throttle;
    private final Clock clock;

    InterestController(Events events, InterestDesk desk, Interests interests, Throttle throttle, Clock clock) {
        this.events = events;
        this.desk = desk;
        this.interests = interests;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/events/{slug}/interest")
    @Access(Who.EVERYONE)
    Page ask(@PathVariable String slug, @ModelAttribute InterestForm form, Shell shell, @Nullable Actor actor) {
        var event = get(slug);
        return page(shell, event, interest(event, form), null, List.of(), actor);
    }

    @PostMapping("/events/{slug}/interest")
    @Access(Who.EVERYONE)
    Object leave(@PathVariable String slug, @ModelAttribute InterestForm form, Shell shell, @Nullable Actor actor,
                 HttpServletRequest request) {
        var event = get(slug);
        var interest = interest(event, form);
        if (actor != null) return register(event, interest, actor);
        var address = EmailAddress.find(form.email());
        if (address.isEmpty()) return page(shell, event, interest, form.email(), problems(shell, form), null);
        throttle(address.get(), request);
        desk.leave(event.id(), interest, address.get(), shell.lang());
        return SeeOther.to(event.href()).saying("registrations.mailed");
    }

    private SeeOther register(EventSummary event, Interest interest, Actor actor) {
        interests.register(event.id(), interest, actor.id());
        return SeeOther.to(event.href()).saying("registrations.noted");
    }

    /** The address is counted as well, so that nobody floods a stranger's mailbox from many places. */
    private void throttle(EmailAddress address, HttpServletRequest request) {
        throttle.spend(Limit.LEAVE_ADDRESS, request);
        throttle.spend(Limit.LEAVE_ADDRESS, address.text().toLowerCase(Locale.ROOT));
    }

    private EventSummary get(String slug) {
        return events.find(slug).orElseThrow(() -> new NotVisible("event " + slug));
    }

    /** Who asks to hear of a sign-up that will not come is offered to hear what came of the event. */
    private Interest interest(EventSummary event, InterestForm form) {
        return Attendance.takes(event, form.asked(), clock.instant()) ? form.asked() : Interest.WHAT_CAME_OF_IT;
    }

    private static List<Problem> problems(Shell shell, InterestForm form) {
        boolean missing = form.email() == null || form.email().isBlank();
        return List.of(new Problem("email", shell.texts().of(missing ? "registrations.email.missing" : "registrations.email.wrong")));
    }

    private Page page(Shell shell, EventSummary event, Interest interest, @Nullable String typed, List<Problem> problems,
                      @Nullable Actor actor) {
        var page = InterestPage.of(shell.texts(), event, interest, typed, problems, actor);
        return Page.of(shell, page.title(), templates.interest(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(event.title(), event.href()).then(page.title(), null));
    }
}
