package org.samskap.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** An address that mail can be sent to, as far as its look tells. */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern LOOK = Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\"]+@[^\\s\\p{Cntrl}@<>()\\[\\],;:\"]+\\.[^\\s\\p{Cntrl}@<>()\\[\\],;:\".]+");

    /** @throws IllegalArgumentException when nobody could have that address */
    public EmailAddress {
        text = text.strip();
        if (text.length() > LONGEST || !LOOK.matcher(text).matches()) throw new IllegalArgumentException("Not an e-mail address");
    }

    /** What somebody typed, if it is one. */
    public static Optional<EmailAddress> find(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
