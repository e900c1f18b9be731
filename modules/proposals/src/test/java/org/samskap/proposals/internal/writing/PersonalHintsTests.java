package org.samskap.proposals.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.proposals.internal.writing.PersonalHints.Kind;

@Tag("PRIV-05")
class PersonalHintsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | Jag heter 19850312-1239 i registret
            NUMBER | skriv till 850312-1239
            NUMBER | Mój PESEL to 85031212345, proszę
            PHONE  | Ring mig på 070-123 45 67
            PHONE  | Zadzwońcie: +48 600 123 456 wieczorem
            PHONE  | tel. 600-123-456
            MAIL   | Skriv till anna.svensson@post.example om ni vill
            NAME   | Jag och min granne Anna Svensson vill det
            NAME   | Moja sąsiadka Maria Kowalska prosi
            HEALTH | Jag har en depression och orkar inte
            HEALTH | Moja córka ma autyzm
            HEALTH | My illness makes it hard
            """)
    void aPersonIsAskedToLookOnceMore(Kind kind, String text) {
        assertThat(PersonalHints.of(text)).extracting(PersonalHints.Hint::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Skriv breven så att man förstår dem.", "Öppna biblioteket till 20:00 från 2024-01-15, rum 1204.", "Więcej ławek w parku, 12 albo 15 sztuk.",
        "Region Skåne borde bjuda in fler. Helsingborg kan börja.", "A place to meet every 3rd Monday, 13:00-16:00", "Budget 250 000 kronor 2024"})
    void anOrdinaryTextGetsNoAdvice(String text) {
        assertThat(PersonalHints.of(text)).isEmpty();
    }
}
