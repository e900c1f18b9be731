package org.samskap.proposals.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTests {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "träffar, träffen, sv:", "volontären, volontärer, sv:",
        "spotkania, spotkaniu, pl:", "seniorów, seniorami, pl:", "mieszkańcy, mieszkańców, pl:",
        "meetings, meeting, en:", "volunteers, volunteering, en:"})
    void formsOfAWordShareAStem(String one, String other, String language) {
        assertThat(Stems.of(one)).filteredOn(stem -> stem.startsWith(language)).isNotEmpty()
                .isSubsetOf(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"träff, möte", "spotkanie, senior", "meeting, house"})
    void otherWordsDoNot(String one, String other) {
        assertThat(Stems.of(one)).doesNotContainAnyElementsOf(Stems.of(other));
    }
}
