package org.samskap.live.internal;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what one transaction tells, and writes it at its very end. */
final class Telling implements TransactionSynchronization {
    private final NewsStore store;
    private final Set<Told> told = new LinkedHashSet<>();
    private boolean written;

    private Telling(NewsStore store) {
        this.store = store;
    }

    /** Adds to what the running transaction tells. */
    static void add(Told news, NewsStore store) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("News is told in the transaction that makes it");
        ofTransaction(store).add(news);
    }

    private static Telling ofTransaction(NewsStore store) {
        for (var other : TransactionSynchronizationManager.getSynchronizations()) {
            if (other instanceof Telling telling) return telling;
        }
        var telling = new Telling(store);
        TransactionSynchronizationManager.registerSynchronization(telling);
        return telling;
    }

    private void add(Told news) {
        // Somebody else's last word before the commit: too late to wait for the others.
        if (written) store.write(Set.of(news));
        else told.add(news);
    }

    /** After everybody else, because the counter is held from here to the commit. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        store.write(told);
    }
}
