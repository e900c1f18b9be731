package org.samskap.spaces.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something small that is read from the database once a minute, and at once after this node changed it. */
final class Remembered<T> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Supplier<T> source;
    private final AtomicReference<Reading<T>> known = new AtomicReference<>(Reading.none());

    // Real time on purpose: the clock of the domain may stand still in a demonstration.
    private record Reading<T>(@Nullable T value, long nanoTime) {
        static <T> Reading<T> none() {
            return new Reading<>(null, 0);
        }

        boolean fresh() {
            return value != null && System.nanoTime() - nanoTime < FRESH.toNanos();
        }
    }

    Remembered(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        var before = known.get();
        if (before.fresh()) return before.value();
        var value = source.get();
        // What was read before somebody changed it is not kept: each forgetting leaves another reading behind.
        known.compareAndSet(before, new Reading<>(value, System.nanoTime()));
        return value;
    }

    /** Forgets now, so that the running transaction sees its own change, and when it ends, so that the others do. */
    void forget() {
        known.set(Reading.none());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known.set(Reading.none());
            }
        });
    }
}
