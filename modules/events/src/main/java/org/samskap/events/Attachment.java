package org.samskap.events;

import java.util.Optional;

/**
 * Says that something hangs on an event or a series, so that it stays. A module adds one as a bean; it is asked before something
 * that nobody needs any more is deleted, in the transaction that deletes it.
 */
public interface Attachment {

    /** Key of a text that names what hangs on the event, or nothing. */
    default Optional<String> on(EventId event) {
        return Optional.empty();
    }

    /** The same of a series. */
    default Optional<String> on(SeriesId series) {
        return Optional.empty();
    }
}
