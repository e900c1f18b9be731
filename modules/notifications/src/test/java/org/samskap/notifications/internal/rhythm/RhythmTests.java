package org.samskap.notifications.internal.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.accounts.PersonId;

/** When it is somebody's turn. Fixed clock, Swedish days; 20 November 2023 is a Monday. */
class RhythmTests {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
            "DAILY,   2023-11-20T06:59, 2023-11-19T07:00",
            "DAILY,   2023-11-20T07:00, 2023-11-20T07:00",
            "WEEKLY,  2023-11-20T06:59, 2023-11-13T07:00",
            "WEEKLY,  2023-11-20T07:00, 2023-11-20T07:00",
            "WEEKLY,  2023-11-26T23:00, 2023-11-20T07:00",
            "MONTHLY, 2023-11-01T06:59, 2023-10-01T07:00",
            "MONTHLY, 2023-11-30T23:59, 2023-11-01T07:00",
            "MONTHLY, 2024-01-01T06:00, 2023-12-01T07:00",
            "ONLY_RESULTS, 2023-11-20T12:00, 2023-11-20T07:00",
            // The night in which the clock goes forward, and the one in which it goes back.
            "DAILY,   2024-03-31T07:00, 2024-03-31T07:00",
            "DAILY,   2024-03-31T06:30, 2024-03-30T07:00",
            "DAILY,   2023-10-29T06:30, 2023-10-28T07:00",
            "WEEKLY,  2023-10-30T07:00, 2023-10-30T07:00",
    })
    void mailIsWrittenAtSevenByTheClockOnTheWall(Pace pace, LocalDateTime now, LocalDateTime turn) {
        assertThat(pace.lastTurn(here(now), HERE)).isEqualTo(here(turn));
    }

    @Test
    void whoHearsAtOnceIsAlwaysDue() {
        assertThat(due(new Choice(Pace.AT_ONCE, null), "2023-11-20T12:00", "2023-11-20T11:59", "2023-11-20T12:00")).isTrue();
    }

    @Test
    void newsOfTodayWaitsForTheMailOfTomorrow() {
        var daily = new Choice(Pace.DAILY, null);

        assertThat(due(daily, "2023-11-20T12:00", null, "2023-11-20T23:00")).isFalse();
        assertThat(due(daily, "2023-11-20T12:00", null, "2023-11-21T07:00")).isTrue();
    }

    @Test
    void aTurnThatWasMissedIsMadeUpFor() {
        assertThat(due(new Choice(Pace.WEEKLY, null), "2023-11-17T12:00", null, "2023-11-22T15:00")).isTrue();
    }

    @Test
    void newsThatComesLateMakesNoSecondMailOfTheSameTurn() {
        var weekly = new Choice(Pace.WEEKLY, null);

        assertThat(due(weekly, "2023-11-17T12:00", "2023-11-20T07:10", "2023-11-20T08:00")).isFalse();
        assertThat(due(weekly, "2023-11-17T12:00", "2023-11-20T07:10", "2023-11-27T07:00")).isTrue();
    }

    @Test
    void nothingIsWrittenInQuietHoursAndAllOfItAfterThem() {
        var nights = new Choice(Pace.AT_ONCE, new Quiet(21, 8));

        assertThat(due(nights, "2023-11-20T20:30", null, "2023-11-20T20:59")).isTrue();
        assertThat(due(nights, "2023-11-20T20:30", null, "2023-11-20T21:00")).isFalse();
        assertThat(due(nights, "2023-11-20T20:30", null, "2023-11-21T07:59")).isFalse();
        assertThat(due(nights, "2023-11-20T20:30", null, "2023-11-21T08:00")).isTrue();
        assertThat(due(new Choice(Pace.DAILY, new Quiet(6, 10)), "2023-11-20T20:30", null, "2023-11-21T09:59")).isFalse();
        assertThat(due(new Choice(Pace.DAILY, new Quiet(6, 10)), "2023-11-20T20:30", null, "2023-11-21T10:00")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24, 7", "-1, 7", "7, 24", "7, 7"})
    void quietHoursAreHoursOfADayAndNotAllOfThem(int from, int until) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quiet(from, until));
    }

    @Test
    void whatAReaderChoseLastHoldsUnderAllHerNames() {
        var account = PersonId.next();
        var address = PersonId.next();
        var made = Map.of(account, new Choices.Made(new Choice(Pace.WEEKLY, null), Instant.EPOCH),
                address, new Choices.Made(new Choice(Pace.MONTHLY, null), Instant.EPOCH.plusSeconds(1)));

        assertThat(Choices.latest(List.of(account, address, PersonId.next()), made).pace()).isEqualTo(Pace.MONTHLY);
        assertThat(Choices.latest(List.of(PersonId.next()), made)).isEqualTo(Choice.UNCHOSEN);
    }

    private static boolean due(Choice choice, String oldest, @Nullable String lastMail, String now) {
        return choice.isDue(here(LocalDateTime.parse(oldest)), lastMail == null ? null : here(LocalDateTime.parse(lastMail)), here(LocalDateTime.parse(now)), HERE);
    }

    private static Instant here(LocalDateTime time) {
        return time.atZone(HERE).toInstant();
    }
}
