package org.samskap.events.internal.calendar;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The lines of a calendar file, folded and escaped (RFC 5545 sections 3.1 and 3.3.11). What is null leaves no line. */
final class ContentLines {
    private static final int OCTETS = 75;
    private final StringBuilder out = new StringBuilder();

    /** A value that needs no escaping: a date, a number, an address, a word of the standard. */
    ContentLines add(String nameAndParameters, @Nullable Object value) {
        if (value != null) fold(nameAndParameters + ":" + value.toString().replaceAll("\\p{Cntrl}", ""));
        return this;
    }

    /** What people wrote. */
    ContentLines text(String nameAndParameters, @Nullable String value) {
        if (value != null && !value.isBlank()) fold(nameAndParameters + ":" + escaped(value.strip()));
        return this;
    }

    /** What people wrote, as the value of a parameter: nothing in it can end the quotation. */
    static String quoted(String value) {
        return "\"" + value.replace('"', '\'').replaceAll("[\\p{Cntrl}\\s]+", " ").strip() + "\"";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\r\n|[\r\n\u0085\u2028\u2029]", "\\\\n").replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    // Octets and not characters, and never through the middle of one: ÅÄÖ and ł take two each.
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        out.append("\r\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
