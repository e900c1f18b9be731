package org.samskap.followups.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("UX-10")
class ReadabilityTests {

    @Test
    void shortSentencesWithShortWordsAreEasy() {
        var text = Readability.of("Nu kan du få hjälp med dator och mobil. Kom till oss. Det är gratis.");

        assertThat(text.wordsPerSentence()).isEqualTo(5);
        assertThat(text.lix()).isEqualTo(5);
        assertThat(text.easy()).isTrue();
    }

    @Test
    void longWordsMakeATextHard() {
        var text = Readability.of("Förvaltningens verksamhetsutvecklare återkommer beträffande samverkansöverenskommelsen.");

        assertThat(text.lix()).isGreaterThan(60);
        assertThat(text.easy()).isFalse();
    }

    @Test
    void aSentenceOfMoreThanTwentyWordsIsLong() {
        assertThat(Readability.of("ord ".repeat(21) + ".").longSentences()).isTrue();
        assertThat(Readability.of("ord ".repeat(20) + ".").longSentences()).isFalse();
    }

    @Test
    void aLineIsASentenceAndNothingIsNoText() {
        assertThat(Readability.of("Kom till oss\nDet är gratis").sentences()).isEqualTo(2);
        assertThat(Readability.of("").lix()).isZero();
    }
}
