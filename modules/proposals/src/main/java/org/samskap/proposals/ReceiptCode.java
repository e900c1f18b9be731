package org.samskap.proposals;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The private code on a receipt, such as KX7M4-PTR9W: ten letters and digits that nobody confuses, about 49 bits. */
public record ReceiptCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("[23456789ABCDEFGHJKMNPQRSTVWXYZ]{5}-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{5}");

    public ReceiptCode {
        if (!SHAPE.matcher(text).matches()) throw new IllegalArgumentException("Not a receipt code");
    }

    /** What somebody typed, in any case, with or without dash and blanks; empty when it cannot be a code. */
    public static Optional<ReceiptCode> parse(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() != 10) return Optional.empty();
        var text = plain.substring(0, 5) + "-" + plain.substring(5);
        return SHAPE.matcher(text).matches() ? Optional.of(new ReceiptCode(text)) : Optional.empty();
    }

    /** Hides the code from logs and error messages. */
    @Override
    public String toString() {
        return "ReceiptCode[hidden]";
    }
}
