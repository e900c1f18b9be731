package org.samskap.spaces.internal;

import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something small that is read from the database once a minute, and at once after this node changed it. */
final class Remembered<T> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Supplier<T> source;
    private volatile @Nullable Reading<T> reading;

    // Real time on purpose: the clock of the domain may stand still in a demonstration.
    private record Reading<T>(T value, long nanoTime) {
        boolean fresh() {
            return System.nanoTime() - nanoTime < FRESH.toNanos();
        }
    }

    Remembered(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        var known = reading;
        if (known != null && known.fresh()) return known.value();
        var read = new Reading<>(source.get(), System.nanoTime());
        reading = read;
        return read.value();
    }

    /** Forgets now, so that the running transaction sees its own change, and when it ends, so that the others do. */
    void forget() {
        reading = null;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                reading = null;
            }
        });
    }
}
