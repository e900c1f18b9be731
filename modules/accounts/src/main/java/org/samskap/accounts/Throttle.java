package org.samskap.accounts;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

/** Keeps people from guessing or flooding; counted in the database, so that all nodes count together (SEC-17). */
public interface Throttle {

    /** What is limited, and how often in which time one client may do it. */
    enum Limit {
        RECEIPT_CODE(10, Duration.ofMinutes(5)),
        SIGN_IN_LINK(5, Duration.ofMinutes(15)),
        RAISE_PROPOSAL(30, Duration.ofMinutes(10)),
        REPORT_TEXT(20, Duration.ofMinutes(10)),
        SUGGEST_THEME(20, Duration.ofMinutes(10)),
        LEAVE_ADDRESS(10, Duration.ofMinutes(10)),
        SIGN_UP(30, Duration.ofMinutes(10)),
        SIGN_UP_CODE(20, Duration.ofMinutes(5)),
        // A full hall comes from one address, that of its network.
        SELF_CHECK_IN(600, Duration.ofMinutes(10)),
        // So does a room of five hundred phones; what they write waits to be read.
        ROOM_IDEA(3000, Duration.ofMinutes(10));

        private final int times;
        private final Duration within;

        Limit(int times, Duration within) {
            this.times = times;
            this.within = within;
        }

        public int times() {
            return times;
        }

        public Duration within() {
            return within;
        }
    }

    /**
     * Counts one try of the client that sent the request.
     *
     * @throws org.samskap.ui.TooManyAttempts when it was one too many
     */
    void spend(Limit limit, HttpServletRequest request);

    /** The same for a target such as an address, whoever asks. The key is stored as a keyed hash only. */
    void spend(Limit limit, String key);
}
