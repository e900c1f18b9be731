package org.samskap.spaces.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RememberedTests {
    private final AtomicReference<String> database = new AtomicReference<>("before");
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatWasReadIsAnsweredWithoutAskingAgain() {
        var remembered = new Remembered<>(this::read);

        assertThat(remembered.get()).isEqualTo(remembered.get()).isEqualTo("before");
        assertThat(asked).hasValue(1);
    }

    @Test
    @Tag("REL-09")
    void whatSomebodyReadBeforeAChangeIsNotKeptAfterIt() throws Exception {
        var read = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var remembered = new Remembered<>(() -> {
            var value = read();
            read.countDown();
            if (value.equals("before")) await(changed);
            return value;
        });
        var slow = CompletableFuture.supplyAsync(remembered::get);
        assertThat(read.await(20, TimeUnit.SECONDS)).isTrue();

        database.set("after");
        remembered.forget();
        changed.countDown();

        assertThat(slow.get(20, TimeUnit.SECONDS)).isEqualTo("before");
        assertThat(remembered.get()).isEqualTo("after");
    }

    private String read() {
        asked.incrementAndGet();
        return database.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
