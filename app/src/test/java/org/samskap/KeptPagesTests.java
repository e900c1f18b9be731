package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.samskap.KeptPages.Address;
import org.samskap.KeptPages.State;
import org.samskap.ui.Lang;

class KeptPagesTests {
    private final KeptPages pages = new KeptPages(new State("7:7:", 1));

    private static Address address(int number) {
        return new Address("http://localhost:80", "/proposals", "q=" + number, Lang.SV);
    }

    private static KeptPage page(int bytes) {
        return new KeptPage("text/html", Map.of(), new byte[bytes]);
    }

    private long found() {
        return IntStream.range(0, 5000).filter(number -> pages.find(address(number)) != null).count();
    }

    @Test
    void anotherStateOrAnotherMinuteHasPagesOfItsOwn() {
        assertThat(pages.areOf(new State("7:7:", 1))).isTrue();
        assertThat(pages.areOf(new State("7:8:", 1))).isFalse();
        assertThat(pages.areOf(new State("7:7:", 2))).isFalse();
    }

    @Test
    void oneMakesAPageWhileTheOthersWait() {
        var turn = pages.turn(address(1));
        var other = new FutureTask<>(() -> pages.turn(address(1)));
        var reader = Thread.ofPlatform().start(other);
        await().atMost(Duration.ofSeconds(1)).until(() -> reader.getState() == Thread.State.TIMED_WAITING);
        assertThat(other).isNotDone();

        turn.close();
        assertThat(other).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int number = 0; number < 5000; number++) pages.keep(address(number), page(10));

        assertThat(found()).isEqualTo(1000);
    }

    @Test
    void largePagesDoNotFillTheMemory() {
        for (int number = 0; number < 100; number++) pages.keep(address(number), page(1024 * 1024));

        assertThat(found()).isEqualTo(16);
    }
}
