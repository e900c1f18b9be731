package org.samskap.followups.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The arithmetic of the chain; the format stands in docs/developers/trail-chain.md. */
public final class Chain {
    private Chain() {}

    /** What the first entry of a space follows: 32 zero bytes. */
    public static byte[] genesis() {
        return new byte[32];
    }

    /** The hash of what an entry says. */
    public static byte[] content(byte[] serialised) {
        return sha256().digest(serialised);
    }

    /** The hash of an entry: of the previous hash and of its content's, so that content can be withheld and the chain still be checked. */
    public static byte[] link(byte[] previous, byte[] content) {
        var digest = sha256();
        digest.update(previous);
        return digest.digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
