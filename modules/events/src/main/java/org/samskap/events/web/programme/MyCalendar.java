package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventState;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.calendar.CalendarEntry;
import org.samskap.events.internal.calendar.CalendarEntry.Said;
import org.samskap.events.internal.calendar.CalendarEntry.Status;
import org.samskap.events.internal.calendar.CalendarEntry.When;
import org.samskap.events.internal.calendar.CalendarFile;
import org.samskap.events.internal.programme.Release;
import org.samskap.ui.Texts;

/** The sessions somebody chose as a calendar to subscribe to: it follows each release, and what was taken out leaves it. */
record MyCalendar(Texts texts, EventDetails event, Choice chosen, PublicAddress address) {

    byte[] file() {
        var name = texts.of("events.programme.mine") + " – " + event.summary().title();
        var source = address.of(page() + "/mine.ics" + chosen.query());
        return CalendarFile.feed(name, source, event.summary().zone(), entries(), Objects.requireNonNull(address.base().getHost()));
    }

    private List<CalendarEntry> entries() {
        var release = event.release();
        if (release == null) return List.of();
        var entries = new ArrayList<CalendarEntry>();
        for (var session : event.plan().sessions()) {
            var day = ProgrammeDay.dayOf(event.plan(), session);
            if (day != null && chosen.has(session)) entries.add(entry(session, day, release));
        }
        return entries;
    }

    private CalendarEntry entry(Session session, int number, Release release) {
        var day = event.plan().days().get(number - 1);
        var status = event.summary().state() == EventState.CANCELLED ? Status.CANCELLED : Status.CONFIRMED;
        var place = session.place() != null ? session.place() : session.meetingPoint() != null ? session.meetingPoint() : ProgrammeDay.place(day);
        var said = new Said(event.summary().lang(), session.title(), text(session), place, address.of(page()), texts.of("events.session." + session.kind()), null);
        return new CalendarEntry(Objects.requireNonNull(session.id()).value(), release.number(), release.at(), status,
                new When(day.date(), session.starts(), session.ends(), event.summary().zone()), said, List.of(), null, null);
    }

    private String text(Session session) {
        return Stream.of(session.description(), session.transport(), session.accessNotes(), texts.of("events.calendar.page", address.of(page())), event.plan().fundingLine())
                .filter(MyCalendar::says).collect(Collectors.joining("\n\n"));
    }

    private static boolean says(@Nullable String part) {
        return part != null && !part.isBlank();
    }

    private String page() {
        return event.summary().href() + "/programme";
    }
}
