package org.samskap.notifications.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REL-09")
class BackoffTests {

    @Test
    void waitsAMinuteFirstAndTwiceAsLongEachTime() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(Backoff::after))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8));
    }

    @Test
    void neverWaitsLongerThanSixHours() {
        assertThat(IntStream.of(9, 10, 11, 40, 1000).mapToObj(Backoff::after))
                .containsExactly(Duration.ofMinutes(256), Duration.ofHours(6), Duration.ofHours(6), Duration.ofHours(6), Duration.ofHours(6));
    }
}
