package org.samskap.notifications.internal.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to send a mail.
 *
 * @param problem a reply code or the name of what happened, never anything about a person; null when it was sent
 */
record Outcome(Kind kind, @Nullable String problem) {

    /** REFUSED: this mail will never be taken. NO_SUCH_READER: nor any other to that address. LATER: perhaps next time. NOBODY_THERE: the server takes none at all now. */
    enum Kind { SENT, REFUSED, NO_SUCH_READER, LATER, NOBODY_THERE }

    static final Outcome SENT = new Outcome(Kind.SENT, null);
}
