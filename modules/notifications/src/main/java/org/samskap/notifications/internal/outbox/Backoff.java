package org.samskap.notifications.internal.outbox;

import java.time.Duration;

/** How patient we are with a mail server: after a minute, then twice as long each time, at most six hours; three days in all. */
final class Backoff {
    static final Duration SHORTEST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(6);
    static final Duration GIVE_UP = Duration.ofDays(3);

    private Backoff() {}

    /** The pause after so many failed attempts. */
    static Duration after(int attempts) {
        if (attempts > 9) return LONGEST;
        var pause = SHORTEST.multipliedBy(1L << (attempts - 1));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
