package org.samskap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/** The answers of one state of the database and one minute; thrown away as a whole when either is over. */
final class KeptPages {
    private static final int MOST_PAGES = 1000;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final int TURNS = 32;
    private static final int PATIENCE_SECONDS = 2;

    private final State state;
    private final Map<Address, KeptPage> pages = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private final Semaphore[] turns = Stream.generate(() -> new Semaphore(1)).limit(TURNS).toArray(Semaphore[]::new);

    KeptPages(State state) {
        this.state = state;
    }

    /** When these answers hold. */
    record State(String database, long minute) {}

    /** All that the answer to a visitor may depend on. */
    record Address(String site, String path, @Nullable String query, Lang lang) {}

    boolean areOf(State other) {
        return state.equals(other);
    }

    @Nullable KeptPage find(Address address) {
        return pages.get(address);
    }

    /** Waits until nobody else makes this page, but not for long: then it gives a turn all the same. */
    Turn turn(Address address) {
        var turn = turns[Math.floorMod(address.hashCode(), TURNS)];
        try {
            return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS) ? turn::release : () -> {};
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> {};
        }
    }

    /** Making a page; over when it is closed. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Keeps it, unless there is no more room; the next state begins empty. */
    void keep(Address address, KeptPage page) {
        if (pages.size() >= MOST_PAGES || bytes.addAndGet(page.body().length) > MOST_BYTES) return;
        pages.put(address, page);
    }
}
