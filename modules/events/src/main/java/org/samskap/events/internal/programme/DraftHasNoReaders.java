package org.samskap.events.internal.programme;

/** The event is not public yet, so nobody could read its programme. */
public class DraftHasNoReaders extends RuntimeException {
    DraftHasNoReaders(String slug) {
        super("event " + slug);
    }
}
