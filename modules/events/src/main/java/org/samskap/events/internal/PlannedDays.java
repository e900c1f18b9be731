package org.samskap.events.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.Track;

/**
 * Changes to the days and tracks of a plan that lose nothing of its programme: parts follow their day wherever it moves; of a
 * day or track that is taken out they stay, without a day, or for all.
 */
public final class PlannedDays {
    private PlannedDays() {}

    public static Optional<Day> find(EventPlan plan, DayId id) {
        return plan.days().stream().filter(day -> id.equals(day.id())).findFirst();
    }

    /** Whether another day of the plan is on the date. */
    public static boolean taken(EventPlan plan, @Nullable DayId but, LocalDate date) {
        return plan.days().stream().anyMatch(day -> day.date().equals(date) && (but == null || !but.equals(day.id())));
    }

    /** With this day, in place of the one with its id if there is one; in the order of their dates. */
    public static EventPlan put(EventPlan plan, Day day) {
        var days = new ArrayList<>(plan.days().stream().filter(other -> day.id() == null || !day.id().equals(other.id())).toList());
        days.add(day);
        days.sort(Comparator.comparing(Day::date));
        return with(plan, days);
    }

    public static EventPlan remove(EventPlan plan, DayId id) {
        return with(plan, plan.days().stream().filter(day -> !id.equals(day.id())).toList());
    }

    /** Days have an id as soon as they are stored; programmes count days from 1. */
    private static EventPlan with(EventPlan plan, List<Day> days) {
        Map<Integer, Integer> moved = new HashMap<>();
        for (int old = 0; old < plan.days().size(); old++) {
            for (int now = 0; now < days.size(); now++) {
                if (plan.days().get(old).id() != null && plan.days().get(old).id().equals(days.get(now).id())) moved.put(old + 1, now + 1);
            }
        }
        var sessions = plan.sessions().stream().map(session -> on(session, session.day() == null ? null : moved.get(session.day()))).toList();
        return plan.withDays(days).withProgramme(plan.tracks(), sessions);
    }

    private static Session on(Session s, @Nullable Integer day) {
        return new Session(s.id(), day, s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }

    /** Without the track; its parts of the programme are for all then. */
    public static EventPlan removeTrack(EventPlan plan, String slug) {
        return plan.withProgramme(plan.tracks().stream().filter(track -> !track.slug().equals(slug)).toList(),
                plan.sessions().stream().map(session -> slug.equals(session.track()) ? forAll(session) : session).toList());
    }

    private static Session forAll(Session s) {
        return new Session(s.id(), s.day(), null, s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }

    /** With the track called so; a new one gets a slug of its own. */
    public static EventPlan putTrack(EventPlan plan, @Nullable String slug, String title) {
        var tracks = new ArrayList<Track>();
        for (var track : plan.tracks()) tracks.add(track.slug().equals(slug) ? new Track(slug, title) : track);
        if (slug == null) tracks.add(new Track(Slugs.free(Slugs.of(title), plan.tracks().stream().map(Track::slug).toList()), title));
        return plan.withProgramme(List.copyOf(tracks), plan.sessions());
    }
}
