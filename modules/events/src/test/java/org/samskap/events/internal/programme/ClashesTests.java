package org.samskap.events.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.ParticipantRole;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.Clash.Kind;

class ClashesTests {
    private static final List<Day> DAYS = List.of(
            new Day(LocalDate.of(2024, 6, 18), LocalTime.of(9, 0), LocalTime.of(16, 0), null, null, null),
            new Day(LocalDate.of(2024, 6, 19), null, null, null, null, null));

    @ParameterizedTest
    @CsvSource({"09:00, 10:00, 09:30, 10:30, true", "09:00, 10:00, 10:00, 11:00, false", "09:00, , 09:00, 10:00, true",
            "09:00, 12:00, 10:00, 10:30, true", "09:00, 10:00, , , false"})
    void nobodyIsAtTwoPlacesAtOnce(LocalTime from, @Nullable LocalTime to, @Nullable LocalTime otherFrom, @Nullable LocalTime otherTo, boolean clash) {
        var found = clashes(session(1, from, to, "A", "Anna", "NSPH"), session(1, otherFrom, otherTo, "B", " anna", "nsph"));

        assertThat(found).extracting(Clash::kind).isEqualTo(clash ? List.of(Kind.PERSON) : List.of());
    }

    @Test
    void twoPeopleOfOneFirstNameAreNotOnePerson() {
        assertThat(clashes(session(1, 9, 10, "A", "Anna", "NSPH"), session(1, 9, 10, "B", "Anna", "Region Skåne"))).isEmpty();
        assertThat(clashes(session(1, 9, 10, "A", null, "NSPH"), session(1, 9, 10, "B", null, "NSPH"))).isEmpty();
    }

    @Test
    void aRoomHasOneSessionAtATimeButABreakIsWhereTheOthersAre() {
        assertThat(clashes(session(1, 9, 10, "Aulan", null, null), session(1, 9, 10, "aulan", null, null))).extracting(Clash::kind).containsExactly(Kind.PLACE);
        assertThat(clashes(session(1, 9, 10, "Aulan", null, null), session(2, 9, 10, "Aulan", null, null))).isEmpty();
        assertThat(clashes(session(1, 9, 10, "Aulan", null, null), of(SessionKind.BREAK, 1, LocalTime.of(9, 0), null, "Aulan", null, null, null))).isEmpty();
    }

    @Test
    void aRoomThatHoldsFewerThanThereArePlacesIsSaid() {
        var tour = of(SessionKind.GUIDED_TOUR, 1, null, null, "Aulan", 40, null, null);

        assertThat(new Clashes(DAYS, List.of(tour), Map.of("aulan", 30)).list()).extracting(Clash::kind).containsExactly(Kind.TOO_MANY);
        assertThat(new Clashes(DAYS, List.of(tour), Map.of("aulan", 40)).list()).isEmpty();
        assertThat(new Clashes(DAYS, List.of(tour), Map.of()).list()).isEmpty();
    }

    @Test
    void whatIsOutsideItsDaysHoursIsSaid() {
        assertThat(clashes(session(1, 8, 10, "A", null, null))).extracting(Clash::kind).containsExactly(Kind.OUTSIDE_DAY);
        assertThat(clashes(session(1, 15, 17, "A", null, null))).extracting(Clash::kind).containsExactly(Kind.OUTSIDE_DAY);
        assertThat(clashes(session(1, 9, 16, "A", null, null), session(2, 6, 23, "A", null, null))).isEmpty();
    }

    private static List<Clash> clashes(Session... sessions) {
        return new Clashes(DAYS, List.of(sessions), Map.of()).list();
    }

    private static Session session(int day, int from, int to, String place, @Nullable String name, @Nullable String affiliation) {
        return session(day, LocalTime.of(from, 0), LocalTime.of(to, 0), place, name, affiliation);
    }

    private static Session session(int day, @Nullable LocalTime from, @Nullable LocalTime to, String place, @Nullable String name, @Nullable String affiliation) {
        return of(SessionKind.TALK, day, from, to, place, null, name, affiliation);
    }

    private static Session of(SessionKind kind, int day, @Nullable LocalTime from, @Nullable LocalTime to, String place, @Nullable Integer places,
                              @Nullable String name, @Nullable String affiliation) {
        return new Session(SessionId.next(), day, null, "S", kind, from, to, place, false, null, null, null, places != null, places, null,
                affiliation == null ? List.of() : List.of(new Participant(name, ParticipantRole.PRESENTER, null, affiliation)));
    }
}
