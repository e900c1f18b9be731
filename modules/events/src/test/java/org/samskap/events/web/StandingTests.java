package org.samskap.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

class StandingTests {
    private static final Instant MORNING = Instant.parse("2023-11-20T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2023-12-18, AHEAD", "SAVE_THE_DATE, 2023-12-18, SAVE_THE_DATE", "OPEN, 2023-11-20, TODAY",
        "SAVE_THE_DATE, 2023-11-20, TODAY", "OPEN, 2023-11-19, OVER", "CHANGED, 2023-11-20, CHANGED",
        "FULL, 2023-12-18, FULL", "CLOSED, 2023-12-18, CLOSED", "CANCELLED, 2023-11-19, CANCELLED", "HELD, 2023-11-20, HELD"})
    void theCalendarAddsToWhatTheOrganiserSaid(EventState state, LocalDate day, Standing expected) {
        assertThat(Standing.of(event(state, day, null), MORNING)).isEqualTo(expected);
    }

    @Test
    void signUpIsClosedTheDayAfterItsLastDay() {
        assertThat(Standing.of(event(EventState.OPEN, LocalDate.of(2023, 12, 18), LocalDate.of(2023, 11, 19)), MORNING))
                .isEqualTo(Standing.CLOSED);
    }

    private static EventSummary event(EventState state, LocalDate day, LocalDate closes) {
        return new EventSummary(EventId.next(), "e", SpaceId.next(), null, "E", null, state, AttendanceContract.PER_DAY,
                Lang.SV, ZoneId.of("Europe/Stockholm"), day, day, null, null, null, closes);
    }
}
