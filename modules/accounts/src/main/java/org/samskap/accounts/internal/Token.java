package org.samskap.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** 256 random bits as text for a link. Only its hash is ever stored; so much chance needs no slow hash. */
record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody sent; nothing at all is a token that nobody has. */
    static Token of(@Nullable String text) {
        return new Token(text == null ? "" : text.strip());
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret itself, wherever this may be printed. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
