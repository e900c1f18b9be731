package org.samskap.events.internal.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.SessionId;

/** A programme as it was released. It is stored for good: add what may be null, never rename. */
record Snapshot(List<OneDay> days, List<Track> tracks, List<OneSession> sessions) {

    static final Snapshot EMPTY = new Snapshot(List.of(), List.of(), List.of());

    record OneDay(UUID id, LocalDate date) {}

    /** A session that says its day by id, so that it moves along when the day does. */
    record OneSession(UUID id, @Nullable UUID day, @Nullable String track, String title, SessionKind kind,
                      @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String place, boolean offsite,
                      @Nullable String meetingPoint, @Nullable String transport, @Nullable String accessNotes,
                      boolean limitedPlaces, @Nullable Integer places, @Nullable String description,
                      List<Participant> people) {

        boolean closed() {
            return kind == SessionKind.CLOSED_SITTING;
        }

        Session on(@Nullable Integer number, @Nullable String known) {
            return new Session(new SessionId(id), number, known, title, kind, starts, ends, place, offsite, meetingPoint,
                    transport, accessNotes, limitedPlaces, places, description, people);
        }
    }

    /** Every day and session must have its id. */
    static Snapshot of(List<EventPlan.Day> days, List<Track> tracks, List<Session> sessions) {
        return new Snapshot(days.stream().map(day -> new OneDay(id(day), day.date())).toList(), tracks,
                sessions.stream().map(session -> of(days, session)).toList());
    }

    private static OneSession of(List<EventPlan.Day> days, Session s) {
        var day = s.day() == null ? null : id(days.get(s.day() - 1));
        return new OneSession(Objects.requireNonNull(s.id()).value(), day, s.track(), s.title(), s.kind(), s.starts(), s.ends(),
                s.place(), s.offsite(), s.meetingPoint(), s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(),
                s.description(), s.people());
    }

    private static UUID id(EventPlan.Day day) {
        return Objects.requireNonNull(day.id()).value();
    }

    /** On the days and tracks as they are now: what was on a day that is gone is on none, and likewise with a track. */
    List<Session> on(List<EventPlan.Day> now, List<Track> tracksNow) {
        return sessions.stream().map(session -> session.on(number(now, session.day()),
                tracksNow.stream().map(Track::slug).filter(slug -> slug.equals(session.track())).findFirst().orElse(null))).toList();
    }

    private static @Nullable Integer number(List<EventPlan.Day> now, @Nullable UUID day) {
        if (day == null) return null;
        var id = new DayId(day);
        return IntStream.range(0, now.size()).filter(i -> id.equals(now.get(i).id())).mapToObj(i -> Integer.valueOf(i + 1))
                .findFirst().orElse(null);
    }

    Optional<LocalDate> dateOf(OneSession session) {
        return days.stream().filter(day -> day.id().equals(session.day())).map(OneDay::date).findFirst();
    }

    Optional<String> trackOf(OneSession session) {
        return tracks.stream().filter(track -> track.slug().equals(session.track())).map(Track::title).findFirst();
    }
}
