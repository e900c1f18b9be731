package org.samskap.notifications.internal.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/**
 * A mail as it is written.
 *
 * @param to       whose address is asked for when it leaves; null when only the letter knows the address
 * @param stopPath path of the link that stops such mail, or null when there is nothing to stop
 * @param expires  when nobody has any use for it any more, or null
 */
public record Letter(MailId id, Purpose purpose, @Nullable PersonId to, @Nullable String address, Lang lang, String subject,
              String body, @Nullable String stopPath, @Nullable Instant expires) {

    public Letter {
        subject = OneLine.of(subject);
        body = body.replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    }
}
