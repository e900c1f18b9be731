package org.samskap.ui;

import java.time.Duration;

/** Somebody tried too often in a short time; shown as a friendly 429 that says when to try again. */
public class TooManyAttempts extends RuntimeException {
    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("Retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    /** How long to wait; at least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
