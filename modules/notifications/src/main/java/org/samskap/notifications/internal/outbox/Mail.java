package org.samskap.notifications.internal.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/**
 * A mail as one attempt to send it sees it.
 *
 * @param attempt    counts from 1, this one included
 * @param firstTried when the first attempt was made
 */
record Mail(MailId id, Purpose purpose, @Nullable PersonId person, @Nullable String address, Lang lang, String subject,
            String body, @Nullable String stopPath, int attempt, Instant firstTried, @Nullable Instant expires) {}
