package org.samskap.notifications.internal;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A mail in the outbox. */
public record MailId(UUID value) {

    static MailId next() {
        return new MailId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
