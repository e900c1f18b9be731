package org.samskap.registrations.internal.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.registrations.OutlineFixture.STOCKHOLM;
import static org.samskap.registrations.OutlineFixture.anEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.signup.Setup.Asks;
import org.samskap.registrations.internal.signup.Terms.Breach;

/** What one setting of an event, its contract, asks of people; when they can sign up; and what room means. */
class RulesTests {
    private static final Setup OPEN = new Setup(true, true, true, false, true, true, false, 48, new Asks(true, true, true, true, true, true), 14);
    private static final Setup ALONE = new Setup(true, true, false, false, false, false, true, 48, new Asks(false, false, false, false, false, false), 14);

    @Test
    void whereBothDaysBelongTogetherNobodyChoosesADay() {
        var event = anEvent(AttendanceContract.ALL_DAYS, 2);
        var terms = new Terms(event, OPEN);

        assertThat(terms.choosesDays()).isFalse();
        assertThat(terms.breach(wish(null))).isEmpty();
        assertThat(terms.breach(wish(null, event.days().getFirst().id()))).contains(Breach.NO_DAY);
    }

    @Test
    void whereDaysAreChosenAtLeastOneIs() {
        var event = anEvent(AttendanceContract.PER_DAY, 3);
        var terms = new Terms(event, OPEN);

        assertThat(terms.choosesDays()).isTrue();
        assertThat(terms.breach(wish(null))).contains(Breach.NO_DAY);
        assertThat(terms.breach(wish(null, event.days().get(1).id()))).isEmpty();
        assertThat(terms.breach(wish(null, DayId.next()))).contains(Breach.DAY_GONE);
    }

    @Test
    void anEventOfOneDayHasNoDayToChoose() {
        var event = anEvent(AttendanceContract.PER_DAY, 1);
        var terms = new Terms(event, OPEN);

        assertThat(terms.choosesDays()).isFalse();
        assertThat(terms.breach(new Wish(Mode.IN_ROOM, null, terms.daysUnasked(), 1, 0))).isEmpty();
    }

    @Test
    void exactlyOneTrackIsChosen() {
        var terms = new Terms(anEvent(AttendanceContract.ONE_TRACK, 1, "a", "b"), OPEN);

        assertThat(terms.breach(wish("a"))).isEmpty();
        assertThat(terms.breach(wish(null))).contains(Breach.NO_TRACK);
        assertThat(terms.breach(wish("c"))).contains(Breach.NO_TRACK);
        assertThat(new Terms(anEvent(AttendanceContract.ALL_DAYS, 1, "a"), OPEN).breach(wish("a"))).contains(Breach.NO_TRACK);
    }

    @Test
    void oneComesAsTheOrganiserOffersIt() {
        var terms = new Terms(anEvent(AttendanceContract.ALL_DAYS, 1), ALONE);

        assertThat(terms.breach(new Wish(Mode.ONLINE, null, Set.of(), 1, 0))).contains(Breach.MODE);
        assertThat(terms.breach(new Wish(Mode.IN_ROOM, null, Set.of(), 2, 0))).contains(Breach.TOO_MANY_ADULTS);
        assertThat(terms.breach(new Wish(Mode.IN_ROOM, null, Set.of(), 1, 1))).contains(Breach.TOO_MANY_CHILDREN);
        assertThat(terms.breach(new Wish(Mode.IN_ROOM, null, Set.of(), -1, 0))).contains(Breach.TOO_MANY_ADULTS);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, Europe/Stockholm", "2027-03-28, Europe/Stockholm", "2027-10-31, Europe/Stockholm", "2024-06-10, Europe/Warsaw"})
    @Tag("UX-12")
    void signUpIsOpenToTheLastSecondOfItsLastDay(LocalDate closes, ZoneId zone) {
        var event = anEvent(AttendanceContract.PER_DAY, EventState.OPEN, closes.plusDays(8), 3, zone, null, closes);
        var lastSecond = closes.atTime(23, 59, 59).atZone(zone).toInstant();

        assertThat(Window.of(event, OPEN, lastSecond)).isEqualTo(Window.OPEN);
        assertThat(Window.of(event, OPEN, lastSecond.plusSeconds(1))).isEqualTo(Window.CLOSED);
        assertThat(Window.of(event, ALONE, lastSecond.plusSeconds(1))).isEqualTo(Window.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28T02:30, 2027-03-28T01:30:00Z", "2027-10-31T02:30, 2027-10-31T00:30:00Z", "2027-04-01T09:00, 2027-04-01T07:00:00Z"})
    @Tag("UX-12")
    void signUpOpensAtItsMomentAlsoWhenTheClocksChange(LocalDateTime opens, Instant moment) {
        var event = anEvent(AttendanceContract.PER_DAY, EventState.OPEN, LocalDate.of(2027, 12, 1), 1, STOCKHOLM, opens, null);

        assertThat(Window.of(event, OPEN, moment.minusSeconds(1))).isEqualTo(Window.NOT_YET);
        assertThat(Window.of(event, OPEN, moment)).isEqualTo(Window.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"JUST_COME, OPEN, true, NOT_NEEDED", "PER_DAY, SAVE_THE_DATE, true, NOT_HERE", "PER_DAY, OPEN, false, NOT_HERE",
        "PER_DAY, CANCELLED, true, OVER", "PER_DAY, HELD, true, OVER", "PER_DAY, CLOSED, true, CLOSED", "ALL_DAYS, FULL, true, OPEN", "ONE_TRACK, CHANGED, true, OPEN"})
    void whetherOneCanSignUpFollowsFromTheEvent(AttendanceContract contract, EventState state, boolean open, Window window) {
        var event = anEvent(contract, state, LocalDate.of(2023, 12, 18), 2, STOCKHOLM, null, null);
        var setup = open ? OPEN : new Setup(false, true, true, false, false, false, false, 48, OPEN.asks(), 14);

        assertThat(Window.of(event, setup, at(event, -5))).isEqualTo(window);
    }

    @Test
    void whereAllDaysBelongTogetherItIsTooLateOnTheSecond() {
        assertThat(Window.of(anEvent(AttendanceContract.ALL_DAYS, 2), OPEN, at(anEvent(AttendanceContract.ALL_DAYS, 2), 1))).isEqualTo(Window.OVER);
        assertThat(Window.of(anEvent(AttendanceContract.PER_DAY, 2), OPEN, at(anEvent(AttendanceContract.PER_DAY, 2), 1))).isEqualTo(Window.OPEN);
    }

    @Test
    void aFamilyNeedsRoomForAllOfIt() {
        var room = new Room(List.of(new Room.Limit(new Capacity(Mode.IN_ROOM, null, null, 10), 7)));

        assertThat(room.takes(new Wish(Mode.IN_ROOM, null, Set.of(), 1, 2))).isTrue();
        assertThat(room.takes(new Wish(Mode.IN_ROOM, null, Set.of(), 2, 2))).isFalse();
        assertThat(room.takes(new Wish(Mode.ONLINE, null, Set.of(), 2, 2))).isTrue();
    }

    @Test
    void aDayThatIsFullOnlyStopsThoseWhoComeThen() {
        var event = anEvent(AttendanceContract.PER_DAY, 2);
        var full = event.days().getFirst().id();
        var room = new Room(List.of(new Room.Limit(new Capacity(Mode.IN_ROOM, full, null, 5), 5)));

        assertThat(room.takes(wish(null, full))).isFalse();
        assertThat(room.takes(wish(null, event.days().getLast().id()))).isTrue();
        assertThat(room.takes(wish(null))).as("who comes to all days").isFalse();
    }

    private static Instant at(EventOutline event, int daysFromFirst) {
        return event.summary().firstDay().plusDays(daysFromFirst).atTime(LocalTime.NOON).atZone(STOCKHOLM).toInstant();
    }

    private static Wish wish(@Nullable String track, DayId... days) {
        return new Wish(Mode.IN_ROOM, track, Set.of(days), 1, 0);
    }
}
