package org.samskap.events.web.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.ui.Texts;

/**
 * A part of the programme.
 *
 * @param kind   what it is in a word, or null for a plain item of the agenda
 * @param track  title of its track, or null for all
 * @param closed whether only those who are invited may come
 * @param daily  whether it comes back on every day
 */
public record SessionView(String title, @Nullable String kind, @Nullable String track, boolean closed, Hours hours,
                          Session planned, List<Person> people, boolean daily) {

    /** Somebody in it, by role; a name may be missing. */
    public record Person(String role, String who) {}

    static SessionView of(Texts texts, List<Track> tracks, Session session, @Nullable LocalDate date, ZoneId zone) {
        return new SessionView(session.title(), kind(texts, session.kind()), track(tracks, session),
                session.kind() == SessionKind.CLOSED_SITTING,
                Hours.of(texts, date, session.starts(), session.ends(), zone), session,
                session.people().stream().map(person -> person(texts, person)).toList(), false);
    }

    /** What it is, for whom and how many, each in a few words. */
    public List<String> marks(Texts texts) {
        return Stream.of(kind, track, planned.offsite() ? texts.of("events.offsite") : null,
                planned.limitedPlaces() ? texts.of("events.limited") : null,
                planned.places() == null ? null : texts.of("events.places", planned.places()), daily ? texts.of("events.daily") : null)
                .filter(Objects::nonNull).toList();
    }

    SessionView comingBackDaily() {
        return new SessionView(title, kind, track, closed, hours, planned, people, true);
    }

    private static @Nullable String kind(Texts texts, SessionKind kind) {
        return kind == SessionKind.AGENDA_ITEM ? null : texts.of("events.session." + kind);
    }

    private static @Nullable String track(List<Track> tracks, Session session) {
        return tracks.stream().filter(track -> track.slug().equals(session.track())).map(Track::title)
                .findFirst().orElse(null);
    }

    private static Person person(Texts texts, Participant person) {
        return new Person(texts.of("events.person." + person.role()),
                Stream.of(person.name(), person.title(), person.affiliation()).filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }
}
