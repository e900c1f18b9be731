package org.samskap.workinggroups.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mot digitalt utanförskap          | mot-digitalt-utanforskap
            Łódź – żółta grupa                | lodz-zolta-grupa
              Grannköket!                     | grannkoket
            ../../etc                         | etc
            会議                               | group
            """)
    void anAddressIsMadeOfTheLettersOfTheName(String name, String slug) {
        assertThat(Charter.slug(name)).isEqualTo(slug);
    }

    @Test
    void aLongNameMakesAnAddressOfReasonableLength() {
        assertThat(Charter.slug("grupp ".repeat(40))).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    }

    @Test
    void anAddressThatIsTakenGetsTheLowestFreeNumber() {
        assertThat(Slugs.free("mentorer", Set.of("mentorer-med"))).isEqualTo("mentorer");
        assertThat(Slugs.free("mentorer", Set.of("mentorer", "mentorer-2"))).isEqualTo("mentorer-3");
    }

    @Test
    void noGroupTakesTheAddressOfTheForm() {
        assertThat(Slugs.free("new", Set.of())).isEqualTo("new-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000"})
    void aGroupSaysWhatItIsForAndWhatDoneMeans(String nothing) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Charter(nothing, "x", "Pröva.", "Prövat."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Charter("Mentorer", "x", nothing, "Prövat."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Charter("Mentorer", "x", "Pröva.", nothing));
    }

    @Test
    void aNameIsOneLineWhileAPurposeMayHaveMany() {
        var charter = new Charter("Mot\ndigitalt", "x", "Först.\r\n\r\nSedan.", "Klart.");
        assertThat(charter.name()).isEqualTo("Mot digitalt");
        assertThat(charter.purpose()).isEqualTo("Först.\n\nSedan.");
    }
}
