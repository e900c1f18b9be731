package org.samskap.registrations.internal.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.DayId;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.NameSearch;

class CountedTests {
    private static final DayId FIRST = DayId.next();
    private static final DayId SECOND = DayId.next();

    @Test
    void nobodyIsSuggestedTwice() {
        var counted = new Counted(List.of(new Tally(FIRST, "Forskare", Mode.IN_ROOM, 10), new Tally(FIRST, Tally.OTHERS, Mode.ONLINE, 4),
                new Tally(SECOND, "Forskare", Mode.IN_ROOM, 12)), Map.of(FIRST, 20, SECOND, 18), 23);

        assertThat(counted.suggested()).isEqualTo(23 + 14);
        assertThat(counted.on(FIRST)).isEqualTo(34);
        assertThat(counted.of(FIRST, "Forskare", Mode.IN_ROOM)).isEqualTo(10);
        assertThat(counted.of(FIRST, "Forskare", Mode.ONLINE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Åsa Öberg, asa", "Łukasz Żak, lukasz z", "Anna Maria Ek, ek an", "Zofia, ''"})
    void aNameIsFoundAsItIsHeardAtTheDoor(String name, String typed) {
        assertThat(new NameSearch(typed).finds(name)).isTrue();
    }

    @Test
    void whoLeftNoNameIsNotFoundByOne() {
        assertThat(new NameSearch("anna").finds(null)).isFalse();
        assertThat(new NameSearch("anna").finds("Hanna Ek")).isTrue();
        assertThat(new NameSearch("bo").finds("Hanna Ek")).isFalse();
    }

    @Test
    @Tag("PRIV-03")
    void fewerThanFiveAreNotSaidInPublic() {
        assertThat(new Headcount(4, false, "bara vi").isFew()).isTrue();
        assertThat(new Headcount(5, false, null).isFew()).isFalse();
    }
}
