package org.samskap.notifications.internal.outbox;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A mail in the outbox. */
public record MailId(UUID value) {

    public static MailId next() {
        return new MailId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
