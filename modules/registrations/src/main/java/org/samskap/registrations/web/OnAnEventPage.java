package org.samskap.registrations.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.registrations.Headcounts;
import org.samskap.registrations.internal.signup.SignUpDesk;
import org.samskap.registrations.internal.signup.Window;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** What taking part asks of a person, or how many came. */
@Component
class OnAnEventPage implements EventPageSection {
    private static final int ORDER = 10;

    private final Templates templates = new StaticTemplates();
    private final Headcounts headcounts;
    private final SignUpDesk desk;
    private final Events events;
    private final Clock clock;

    OnAnEventPage(Headcounts headcounts, SignUpDesk desk, Events events, Clock clock) {
        this.headcounts = headcounts;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var now = clock.instant();
        var count = event.isOver(now) ? headcounts.find(event.id()).orElse(null) : null;
        var attendance = Attendance.of(shell.texts(), event, count, window(event, now), now);
        return List.of(new Part(Place.ASIDE, ORDER, templates.attendance(shell.texts(), attendance)));
    }

    /** One statement; one more where people can sign up, since only the outline says when that opens. */
    private @Nullable Window window(EventSummary event, Instant now) {
        if (event.contract() == AttendanceContract.JUST_COME || event.isOver(now)) return null;
        var setup = desk.find(event.id());
        if (setup == null || !setup.open()) return null;
        return events.outline(event.id()).map(outline -> Window.of(outline, setup, now)).orElse(null);
    }
}
