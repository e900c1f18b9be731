package org.samskap.registrations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The secret of a sign-up's private link: 160 bits. The database keeps its hash only. */
public record SignUpCode(String text) {
    private static final Pattern LOOK = Pattern.compile("[A-Za-z0-9_-]{27}");

    /** @throws IllegalArgumentException when it cannot be one */
    public SignUpCode {
        if (!LOOK.matcher(text).matches()) throw new IllegalArgumentException("Not a sign-up code");
    }

    /** What stands in an address, if it is one. */
    public static Optional<SignUpCode> parse(@Nullable String text) {
        return text == null || !LOOK.matcher(text).matches() ? Optional.empty() : Optional.of(new SignUpCode(text));
    }

    /** Path of the private page. */
    public String href() {
        return "/sign-ups/" + text;
    }

    /** What the database knows of it. So much chance needs no slow hash. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Never the secret itself, wherever this may be printed. */
    @Override
    public String toString() {
        return "SignUpCode[…]";
    }
}
