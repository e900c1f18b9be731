package org.samskap.proposals.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.ui.Lang;

@Tag("UX-11")
class RecognisedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SV | Det borde finnas en plats där man kan få hjälp med nätet
            SV | Skriv breven så att man förstår dem
            PL | Piszcie listy tak, żeby można je było zrozumieć
            PL | Więcej spotkań dla rodziców w sobotę
            EN | There should be a place for help with the net
            """)
    void aTextIsReadAloudInItsOwnLanguage(Lang lang, String text) {
        for (var page : Lang.values()) assertThat(Recognised.of(text, page)).isEqualTo(lang);
    }

    @Test
    void whatCouldBeAnyLanguageIsInThatOfThePage() {
        assertThat(Recognised.of("Bibliotek!", Lang.PL)).isEqualTo(Lang.PL);
        assertThat(Recognised.of("", Lang.EN)).isEqualTo(Lang.EN);
    }
}
