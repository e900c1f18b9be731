package org.samskap.proposals.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.samskap.proposals.internal.search.Sought.Term;

class MarkedTests {
    private static final Sought CAFE = new Sought(List.of(new Term("café", Set.of("återhämtningscafé"))), false);

    @Test
    void marksEachWordThatWasMeantAndNothingElse() {
        assertThat(shown(Marked.whole("Caféer, ett återhämtningscafé – inte kafé.", CAFE))).isEqualTo("[Caféer], ett [återhämtningscafé] – inte kafé.");
    }

    @Test
    void aTextWithoutTheWordsStaysInOnePart() {
        assertThat(Marked.whole("Ett rum <b>", CAFE).parts()).containsExactly(new Marked.Part("Ett rum <b>", false));
        assertThat(Marked.excerpt("Ett rum", CAFE).isEmpty()).isTrue();
    }

    @Test
    void anExcerptIsCutBetweenWordsRoundTheFirstThatWasMeant() {
        var text = "Vi behöver platser. ".repeat(20) + "Ett café som är öppet på kvällen. " + "Alla är välkomna. ".repeat(20);

        assertThat(shown(Marked.excerpt(text, CAFE))).startsWith("… ").endsWith(" …").contains("Ett [café] som").hasSizeLessThan(260)
                .doesNotContain("  ").matches("… (Vi|behöver|platser).*");
    }

    @Test
    void aTextOfOneEndlessWordHasAnExcerptToo() {
        assertThat(shown(Marked.excerpt("x".repeat(500) + "-café" + "y".repeat(500), CAFE))).contains("[café");
    }

    private static String shown(Marked marked) {
        return marked.parts().stream().map(part -> part.sought() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
