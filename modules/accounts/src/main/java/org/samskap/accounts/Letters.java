package org.samskap.accounts;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * Mail about something a person did herself, such as a sign-up. Implemented by the module that sends mail; a letter is put
 * into the outbox in the caller's transaction and leaves later, or never when the transaction fails (REL-09).
 */
public interface Letters {

    /**
     * @param subject one line
     * @param body    plain text
     * @param expires after which nobody can use it any more, or null; it is not sent then, and its text is emptied
     * @param secret  whether the text holds a private link and is emptied when it left
     */
    record Letter(Lang lang, String subject, String body, List<Attachment> attachments, @Nullable Instant expires, boolean secret) {}

    /** @param mediaType with its parameters, such as {@code text/calendar; method=REQUEST; charset=UTF-8} (RFC 6047) */
    record Attachment(String filename, String mediaType, byte[] content) {}

    /** To an address whether or not it is confirmed: the person asked for it just now. Without an address nothing happens. */
    void send(PersonId to, Letter letter);
}
