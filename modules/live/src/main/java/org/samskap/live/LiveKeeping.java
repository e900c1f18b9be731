package org.samskap.live;

/** What an operator's jobs and figures need. */
public interface LiveKeeping {

    /** Forgets news that no page can still be waiting for. */
    void forget();

    /** How many pages are listening on this node. */
    int listening();
}
