package org.samskap.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTests {

    @Test
    void noHeaderCanBeSmuggledIn() {
        assertThat(OneLine.of("Bänkar\r\nBcc: all@town.example\u0000\u2028X: y")).isEqualTo("Bänkar Bcc: all@town.example X: y");
    }

    @Test
    void whatIsLongIsCutBetweenCharacters() {
        assertThat(OneLine.of("å".repeat(150))).hasSize(150);
        assertThat(OneLine.of("🚲".repeat(200))).endsWith("🚲…");
    }
}
