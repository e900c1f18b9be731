package org.samskap.events.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.internal.DateRule.Which.EVERY;
import static org.samskap.events.internal.DateRule.Which.LAST;
import static org.samskap.events.internal.DateRule.Which.THIRD;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DateRuleTests {

    @Test
    void theThirdMondayOfTheAutumnIsTheOneOfCaseOne() {
        assertThat(new DateRule(THIRD, DayOfWeek.MONDAY).between(day("2023-09-01"), day("2023-12-31"))).extracting(Object::toString)
                .containsExactly("2023-09-18", "2023-10-16", "2023-11-20", "2023-12-18");
    }

    @Test
    void aDateBeforeTheFirstDayOrAfterTheLastIsNotOneOfThem() {
        assertThat(new DateRule(THIRD, DayOfWeek.MONDAY).between(day("2023-09-19"), day("2023-11-20"))).extracting(Object::toString)
                .containsExactly("2023-10-16", "2023-11-20");
    }

    @Test
    void theLastFridayIsTheFourthOrTheFifth() {
        assertThat(new DateRule(LAST, DayOfWeek.FRIDAY).between(day("2024-02-01"), day("2024-03-31"))).extracting(Object::toString)
                .containsExactly("2024-02-23", "2024-03-29");
    }

    @Test
    void everyWeekGoesOnAcrossTheYearAndEndsSomewhere() {
        assertThat(new DateRule(EVERY, DayOfWeek.WEDNESDAY).between(day("2023-12-20"), day("2024-01-10"))).extracting(Object::toString)
                .containsExactly("2023-12-20", "2023-12-27", "2024-01-03", "2024-01-10");
        assertThat(new DateRule(EVERY, DayOfWeek.WEDNESDAY).between(day("2023-12-20"), day("2199-01-01"))).hasSize(60);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
