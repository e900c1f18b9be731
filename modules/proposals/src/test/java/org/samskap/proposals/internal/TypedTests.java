package org.samskap.proposals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void aLineIsOneLineWithoutControlCharacters() {
        assertThat(Typed.line("  Ett\r\n rum\u0000 \t att  andas i ")).isEqualTo("Ett rum att andas i");
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.lineOrNull(" \n ")).isNull();
    }

    @Test
    void linesStayLinesWhateverSystemTheyCameFrom() {
        assertThat(Typed.lines("Ett.\r\n\r\nTvå.\rTre.\u0007")).isEqualTo("Ett.\n\nTvå.\nTre.");
    }

    @Test
    void markupIsTextLikeAnyOther() {
        assertThat(Typed.line("<b>Hej</b>")).isEqualTo("<b>Hej</b>");
    }
}
