package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("UX-12")
class DatesTests {

    @ParameterizedTest
    @CsvSource({"SV,måndag 16 oktober 2023,oktober", "PL,poniedziałek 16 października 2023,października", "EN,Monday 16 October 2023,October"})
    void aDayIsSaidWithItsWeekday(Lang lang, String said, String month) {
        var dates = new Dates(lang);
        var day = LocalDate.of(2023, 10, 16);

        assertThat(dates.day(day)).isEqualTo(said);
        assertThat(dates.dayOfYear(day) + " 2023").isEqualTo(said);
        assertThat(dates.month(day)).isEqualTo(month);
        assertThat(said).startsWith(dates.weekday(day));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28T00:30:00Z,01:30", "2027-03-28T01:30:00Z,03:30", "2027-10-31T00:30:00Z,02:30", "2027-10-31T01:30:00Z,02:30"})
    void aMomentFollowsTheClocksOfItsPlace(Instant at, String time) {
        assertThat(new Dates(Lang.SV).moment(at, ZoneId.of("Europe/Stockholm"))).endsWith(time);
    }

    @Test
    void hoursFromAndTo() {
        assertThat(new Dates(Lang.SV).between(LocalTime.of(9, 0), LocalTime.of(15, 0))).isEqualTo("09:00–15:00");
    }
}
