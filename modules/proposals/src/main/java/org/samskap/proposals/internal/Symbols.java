package org.samskap.proposals.internal;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Letters and digits that nobody confuses when they are read aloud or written by hand: no 0, O, 1, I, L or U (UX-07). */
public final class Symbols {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final BigInteger SIZE = BigInteger.valueOf(ALPHABET.length());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Symbols() {}

    public static String random(int length) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return from(bytes, length);
    }

    /** The same bytes give the same symbols. With ten symbols from 32 bytes none is likelier than another to matter. */
    static String from(byte[] bytes, int length) {
        var number = new BigInteger(1, bytes);
        var symbols = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var parts = number.divideAndRemainder(SIZE);
            symbols.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return symbols.toString();
    }
}
