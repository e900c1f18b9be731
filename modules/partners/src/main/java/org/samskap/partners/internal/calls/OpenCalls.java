package org.samskap.partners.internal.calls;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Call;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calls there are, a few dozen, read once a minute: nearly every page of an event asks whether it has one, and nearly none has.
 * What this node changed it knows at once.
 */
@Component
class OpenCalls {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final CallRepository repository;
    private volatile @Nullable Reading reading;

    // Real time on purpose: the clock of the domain may stand still in a demonstration.
    private record Reading(List<Call> calls, long nanoTime) {}

    OpenCalls(CallRepository repository) {
        this.repository = repository;
    }

    Optional<Call> find(Predicate<Call> wanted) {
        return list().stream().filter(wanted).findFirst();
    }

    List<Call> list() {
        var known = reading;
        if (known != null && System.nanoTime() - known.nanoTime() < FRESH.toNanos()) return known.calls();
        var read = new Reading(repository.list(), System.nanoTime());
        reading = read;
        return read.calls();
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
