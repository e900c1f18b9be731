package org.samskap.events.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.ParticipantRole;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.Change.Kind;

class ChangesTests {
    private static final DayId FIRST = DayId.next();
    private static final DayId SECOND = DayId.next();
    private static final List<Day> DAYS = List.of(day(FIRST, "2024-06-18"), day(SECOND, "2024-06-19"));
    private static final List<Track> TRACKS = List.of(new Track("stad", "En hållbar stad"));
    private static final Participant PETRA = new Participant("Petra", ParticipantRole.PRESENTER, "projektledare", null);
    private static final SessionId ID = SessionId.next();
    private static final Session TALK = session(SessionKind.TALK, 1, "13:00", "Aulan", "Om staden", PETRA);

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(between(List.of(TALK), List.of(TALK))).isEmpty();
    }

    @Test
    void whatIsNewAndWhatIsGoneIsSaidWithItsDay() {
        assertThat(between(List.of(), List.of(TALK))).containsExactly(new Change(Kind.NEW, "Öppning", null, "2024-06-18"));
        assertThat(between(List.of(TALK), List.of())).containsExactly(new Change(Kind.CANCELLED, "Öppning", "2024-06-18", null));
    }

    @Test
    void whatMovedSaysFromWhereToWhere() {
        var moved = session(SessionKind.TALK, 2, "14:30", null, "Om staden", PETRA);

        assertThat(between(List.of(TALK), List.of(moved))).containsExactly(
                new Change(Kind.DAY, "Öppning", "2024-06-18", "2024-06-19"),
                new Change(Kind.TIME, "Öppning", "13:00", "14:30"),
                new Change(Kind.PLACE, "Öppning", "Aulan", null));
    }

    @Test
    void aSessionMovesWithItsDay() {
        var before = Snapshot.of(DAYS, TRACKS, List.of(TALK));
        var after = Snapshot.of(List.of(day(FIRST, "2024-06-25"), DAYS.getLast()), TRACKS, List.of(TALK));

        assertThat(new Changes(before, after).list()).containsExactly(new Change(Kind.DAY, "Öppning", "2024-06-18", "2024-06-25"));
    }

    @Test
    void whoComesAndWhoLeavesIsSaidByName() {
        var without = session(SessionKind.TALK, 1, "13:00", "Aulan", "Om staden");

        assertThat(between(List.of(TALK), List.of(without))).containsExactly(new Change(Kind.PERSON_LEFT, "Öppning", "Petra, projektledare", null));
        assertThat(between(List.of(without), List.of(TALK))).containsExactly(new Change(Kind.PERSON_ADDED, "Öppning", null, "Petra, projektledare"));
    }

    @Test
    @Tag("SEC-02")
    void aSittingThatIsOrWasClosedTellsNothingOfItsContent() {
        var closed = session(SessionKind.CLOSED_SITTING, 1, "13:00", "Aulan", "Hemligt");

        assertThat(between(List.of(TALK), List.of(closed))).isEmpty();
        assertThat(between(List.of(closed), List.of(TALK))).isEmpty();
        assertThat(between(List.of(closed), List.of(session(SessionKind.CLOSED_SITTING, 1, "15:00", "Aulan", "Annat", PETRA))))
                .containsExactly(new Change(Kind.TIME, "Öppning", "13:00", "15:00"));
    }

    @Test
    void aVersionIsReadAsItWasWritten() {
        var version = Snapshot.of(DAYS, TRACKS, List.of(TALK));

        assertThat(SnapshotJson.snapshot(SnapshotJson.write(version))).isEqualTo(version);
    }

    private static List<Change> between(List<Session> before, List<Session> after) {
        return new Changes(Snapshot.of(DAYS, TRACKS, before), Snapshot.of(DAYS, TRACKS, after)).list();
    }

    private static Day day(DayId id, String date) {
        return new Day(id, LocalDate.parse(date), null, null, null, null, null);
    }

    private static Session session(SessionKind kind, int day, String starts, @Nullable String place, String text, Participant... people) {
        return new Session(ID, day, null, "Öppning", kind, LocalTime.parse(starts), null, place, false, null, null, null, false, null,
                text, List.of(people));
    }
}
