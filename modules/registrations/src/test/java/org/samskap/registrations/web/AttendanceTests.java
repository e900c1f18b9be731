package org.samskap.registrations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.registrations.Headcount;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Dates;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;

class AttendanceTests {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 18);
    private static final Instant BEFORE = at(DAY.minusDays(30), LocalTime.NOON);

    @ParameterizedTest
    @CsvSource({
        "JUST_COME, 1, registrations.justcome", "ALL_DAYS, 2, registrations.bothdays", "ALL_DAYS, 3, registrations.alldays",
        "ALL_DAYS, 1, registrations.alldays", "ONE_TRACK, 1, registrations.onetrack", "PER_DAY, 3, registrations.perday",
        "PER_DAY, 1,"})
    void eachContractSaysWhatItAsks(AttendanceContract contract, int days, @Nullable String asks) {
        assertThat(at(event(contract, EventState.OPEN, days, null), BEFORE).asks()).isEqualTo(asks);
    }

    @Test
    void nobodySignsUpForAMeetingOneMayJustComeTo() {
        var attendance = at(event(AttendanceContract.JUST_COME, EventState.OPEN, 1, null), BEFORE);

        assertThat(attendance.signUp()).isNull();
        assertThat(attendance.mayAsk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-08", "2027-03-28", "2027-10-31"})
    @Tag("UX-12")
    void signUpIsOpenToTheEndOfItsLastDayAndThenClosed(LocalDate closes) {
        var event = event(AttendanceContract.PER_DAY, EventState.OPEN, closes.plusDays(10), 2, closes);

        var lastSecond = at(event, at(closes, LocalTime.of(23, 59, 59)));
        assertThat(lastSecond.signUp()).isEqualTo("registrations.notyet");
        assertThat(lastSecond.mayAsk()).isTrue();

        var midnight = at(event, at(closes.plusDays(1), LocalTime.MIDNIGHT));
        assertThat(midnight.signUp()).isEqualTo("registrations.closed");
        assertThat(midnight.closes()).isEqualTo(closes);
        assertThat(midnight.mayAsk()).isFalse();
    }

    @Test
    void whatWasOnlySaysHowManyCame() {
        var event = event(AttendanceContract.ALL_DAYS, EventState.HELD, 2, DAY);

        var attendance = Attendance.of(new Keys(), event, new Headcount(34, true, "Hälften på Webex."), BEFORE);

        assertThat(attendance.asks()).isNull();
        assertThat(attendance.signUp()).isNull();
        assertThat(attendance.headcount()).isEqualTo("registrations.count.about[34] Hälften på Webex.");
    }

    @Test
    void aFullEventSaysSo() {
        var attendance = at(event(AttendanceContract.PER_DAY, EventState.FULL, 1, null), BEFORE);

        assertThat(attendance.signUp()).isEqualTo("registrations.full");
        assertThat(attendance.mayAsk()).isFalse();
    }

    @Test
    void aCancelledEventAsksNothing() {
        var attendance = at(event(AttendanceContract.ONE_TRACK, EventState.CANCELLED, 1, null), BEFORE);

        assertThat(attendance.asks()).isNull();
        assertThat(attendance.signUp()).isNull();
        assertThat(attendance.mayAsk()).isFalse();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(STOCKHOLM).toInstant();
    }

    private static Attendance at(EventSummary event, Instant now) {
        return Attendance.of(new Keys(), event, null, now);
    }

    private static EventSummary event(AttendanceContract contract, EventState state, int days, @Nullable LocalDate closes) {
        return event(contract, state, DAY, days, closes);
    }

    private static EventSummary event(AttendanceContract contract, EventState state, LocalDate first, int days,
                                      @Nullable LocalDate closes) {
        return new EventSummary(EventId.next(), "e", SpaceId.next(), null, "E", null, state, contract, Lang.SV, STOCKHOLM,
                first, first.plusDays(days - 1), null, null, null, closes);
    }

    /** Answers with the key itself, so that the rules stand without their words. */
    private static final class Keys implements Texts {
        @Override
        public String of(String key, Object... arguments) {
            return arguments.length == 0 ? key : key + List.of(arguments);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Lang lang() {
            return Lang.SV;
        }

        @Override
        public Dates dates() {
            throw new UnsupportedOperationException();
        }
    }
}
