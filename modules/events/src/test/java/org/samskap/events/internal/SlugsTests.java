package org.samskap.events.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTests {

    @ParameterizedTest
    @CsvSource({"Växa eller krympa?, vaxa-eller-krympa", "Małopolski Kongres Polityki Społecznej, malopolski-kongres-polityki-spolecznej",
        "  – Åter! –  , ater", "会议, plan", "A, a"})
    void anAddressIsMadeOfPlainLetters(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void aLongTitleEndsAtAWord() {
        assertThat(Slugs.of("ord ".repeat(60))).hasSizeLessThanOrEqualTo(60).endsWith("ord");
        assertThat(Slugs.of("x".repeat(200))).hasSize(60);
    }

    @Test
    void aTakenAddressGetsTheNextFreeNumber() {
        assertThat(Slugs.free("traff", Set.of("traff", "traff-2", "traff-mat"))).isEqualTo("traff-3");
        assertThat(Slugs.free("traff", Set.of("traff-2"))).isEqualTo("traff");
    }
}
