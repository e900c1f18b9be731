package org.samskap.proposals;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public number of a proposal, such as GU-7K3M: prefix of the space, then letters and digits nobody confuses. */
public record Reference(String text) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z2-9]{1,4}-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{4,6}");

    public Reference {
        if (!SHAPE.matcher(text).matches()) throw new IllegalArgumentException("Not a reference: " + text.length() + " characters");
    }

    /** What somebody typed or followed; empty when it cannot be a reference. */
    public static Optional<Reference> parse(String text) {
        var typed = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(typed).matches() ? Optional.of(new Reference(typed)) : Optional.empty();
    }

    /** Path of the proposal's page. */
    public String href() {
        return "/proposals/" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
