package org.samskap.live.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for streams: so many in all, so many for each address. Addresses are held in memory while they are connected. */
public final class Places {
    private final int most;
    private final int mostOfOne;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    Places(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    Optional<Place> take(String address) {
        if (taken.incrementAndGet() > most || byAddress.merge(address, 1, Integer::sum) > mostOfOne) {
            // The address was counted only if there was room in all.
            if (taken.getAndDecrement() <= most) leave(address);
            return Optional.empty();
        }
        return Optional.of(new Place(address));
    }

    private void leave(String address) {
        byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    int taken() {
        return taken.get();
    }

    /** One of them, until it is closed. */
    public final class Place implements AutoCloseable {
        private final String address;
        private final AtomicBoolean given = new AtomicBoolean();

        private Place(String address) {
            this.address = address;
        }

        @Override
        public void close() {
            if (!given.compareAndSet(false, true)) return;
            taken.decrementAndGet();
            leave(address);
        }
    }
}
