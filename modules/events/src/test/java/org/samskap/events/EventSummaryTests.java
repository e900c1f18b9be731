package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

@Tag("UX-12")
class EventSummaryTests {

    @ParameterizedTest
    @CsvSource({"2024-06-10, Europe/Warsaw", "2027-03-28, Europe/Stockholm", "2027-10-31, Europe/Stockholm"})
    void theLastDayToSignUpLastsUntilItsEndWhereTheEventIs(LocalDate day, ZoneId zone) {
        var event = event(EventState.OPEN, day.plusDays(8), day, zone);

        assertThat(event.isSignUpOver(day.atTime(23, 59, 59).atZone(zone).toInstant())).isFalse();
        assertThat(event.isSignUpOver(day.plusDays(1).atStartOfDay(zone).toInstant())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-11-20", "2027-03-28", "2027-10-31"})
    void anEventIsOverWhenItsLastDayIs(LocalDate day) {
        var zone = ZoneId.of("Europe/Stockholm");
        var event = event(EventState.OPEN, day, null, zone);

        assertThat(event.isOver(day.atTime(23, 59, 59).atZone(zone).toInstant())).isFalse();
        assertThat(event.isOver(day.plusDays(1).atStartOfDay(zone).toInstant())).isTrue();
    }

    @Test
    void anEventWithoutADateIsOverOnlyWhenHeld() {
        var now = LocalDateTime.of(2099, 1, 1, 0, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant();

        assertThat(event(EventState.OPEN, null, null, ZoneId.of("Europe/Stockholm")).isOver(now)).isFalse();
        assertThat(event(EventState.HELD, null, null, ZoneId.of("Europe/Stockholm")).isOver(now)).isTrue();
    }

    private static EventSummary event(EventState state, LocalDate day, LocalDate closes, ZoneId zone) {
        return new EventSummary(EventId.next(), "e", SpaceId.next(), null, "E", null, state, AttendanceContract.PER_DAY,
                Lang.PL, zone, day, day, null, null, null, closes);
    }
}
