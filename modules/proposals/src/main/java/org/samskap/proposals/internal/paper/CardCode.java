package org.samskap.proposals.internal.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code on the half of an idea card that is handed in, such as 7K3M-PTR9: letters and digits that nobody confuses. */
public record CardCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4}-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4}");

    public CardCode {
        if (!SHAPE.matcher(text).matches()) throw new IllegalArgumentException("Not the code of a card");
    }

    /** What somebody typed, in any case, with or without dash and blanks; empty when it cannot be a code. */
    public static Optional<CardCode> parse(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() != 8) return Optional.empty();
        var text = plain.substring(0, 4) + "-" + plain.substring(4);
        return SHAPE.matcher(text).matches() ? Optional.of(new CardCode(text)) : Optional.empty();
    }
}
