package org.samskap.followups.internal.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTests {

    @ParameterizedTest(name = "promised by {0}, on {1}: {2}")
    @CsvSource({"2023-11-20, 2023-11-16,", "2023-11-20, 2023-11-17, -1", "2023-11-20, 2023-11-19, -1", "2023-11-20, 2023-11-20, 0",
            "2023-11-20, 2023-11-21, 1", "2023-11-20, 2023-11-27, 1", "2023-11-20, 2023-11-28, 2", "2023-11-20, 2023-12-04, 2", "2023-11-20, 2023-12-05, 3",
            // Weekends and holidays are nothing special.
            "2023-12-24, 2023-12-24, 0", "2023-12-24, 2023-12-25, 1", "2023-11-18, 2023-11-19, 1",
            // Nor are the nights in which clocks change, nor a leap day.
            "2023-10-29, 2023-10-29, 0", "2023-10-28, 2023-10-29, 1", "2024-03-31, 2024-03-31, 0", "2024-03-30, 2024-03-31, 1", "2024-02-29, 2024-03-01, 1"})
    void weAreRemindedBeforeOnTheDayAndEveryWeekAfterIt(LocalDate promised, LocalDate today, Integer number) {
        assertThat(Stage.of(promised, today)).isEqualTo(number == null ? null : new Stage(number));
    }
}
