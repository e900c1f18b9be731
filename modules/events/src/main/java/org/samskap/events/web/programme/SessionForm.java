package org.samskap.events.web.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;

/**
 * A session as typed.
 *
 * @param version of the plan that the organiser saw
 * @param day     a number counted from 1, {@value #EVERY_DAY}, or nothing while nobody said
 * @param more    set when the organiser asked for more rows for people
 */
public record SessionForm(@Nullable Integer version, @Nullable String day, @Nullable String track, @Nullable String title,
                          @Nullable String kind, @Nullable String starts, @Nullable String ends, @Nullable String place,
                          @Nullable Boolean offsite, @Nullable String meetingPoint, @Nullable String transport,
                          @Nullable String accessNotes, @Nullable Boolean limitedPlaces, @Nullable String places,
                          @Nullable String description, @Nullable List<PersonForm> people, @Nullable String more) {
    static final String EVERY_DAY = "all";

    /** A new one on this day. */
    static SessionForm on(int version, @Nullable String day) {
        return new SessionForm(version, day, null, null, SessionKind.TALK.name(), null, null, null, false, null, null, null,
                false, null, null, List.of(), null);
    }

    static SessionForm of(int version, Session s) {
        return new SessionForm(version, text(s.day()), s.track(), s.title(), s.kind().name(), text(s.starts()), text(s.ends()), s.place(),
                s.offsite(), s.meetingPoint(), s.transport(), s.accessNotes(), s.limitedPlaces(), text(s.places()), s.description(),
                s.people().stream().map(PersonForm::of).toList(), null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The same to be written over a later version. */
    SessionForm at(int version) {
        return new SessionForm(version, day, track, title, kind, starts, ends, place, offsite, meetingPoint, transport, accessNotes,
                limitedPlaces, places, description, people, null);
    }

    boolean everyDay() {
        return EVERY_DAY.equals(day);
    }

    boolean wantsMore() {
        return more != null;
    }

    public int seenVersion() {
        return version == null ? -1 : version;
    }

    /** Those who were typed, then empty rows: two, or more when asked for. */
    List<PersonForm> rows() {
        var rows = new ArrayList<>(typedPeople());
        rows.removeIf(row -> row.read().isEmpty());
        for (int i = 0; i < (wantsMore() ? 5 : 2); i++) rows.add(PersonForm.EMPTY);
        return rows;
    }

    private List<PersonForm> typedPeople() {
        return people == null ? List.of() : people.stream().filter(Objects::nonNull).toList();
    }

    /** What was typed, once {@link SessionCheck} found nothing to mend. */
    Session read(@Nullable SessionId id) {
        var number = everyDay() || Typed.text(day) == null ? null : Typed.number(day).orElse(null);
        return new Session(id, number, Typed.text(track), Objects.requireNonNull(Typed.text(title)),
                Typed.choice(SessionKind.class, kind).orElse(SessionKind.TALK), time(starts), time(ends), Typed.text(place), Boolean.TRUE.equals(offsite),
                Typed.text(meetingPoint), Typed.text(transport), Typed.text(accessNotes), Boolean.TRUE.equals(limitedPlaces) || Typed.text(places) != null,
                Typed.text(places) == null ? null : Typed.number(Objects.requireNonNull(places)).orElse(null), Typed.text(description),
                typedPeople().stream().map(PersonForm::read).flatMap(Optional::stream).toList());
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        return Typed.text(typed) == null ? null : Typed.time(Objects.requireNonNull(typed)).orElse(null);
    }
}
