package org.samskap.registrations.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Finds names as people hear them at the door: any part of any word, large or small, with or without accents. */
public record NameSearch(@Nullable String typed) {

    /** Whether there is a name to look for. */
    public boolean isWanted() {
        return typed != null && !typed.isBlank();
    }

    public boolean finds(@Nullable String name) {
        var words = typed == null ? "" : plain(typed).strip();
        if (words.isEmpty()) return true;
        var found = name == null ? "" : plain(name);
        return Arrays.stream(words.split("\\s+")).allMatch(found::contains);
    }

    /** A Polish ł has no accent to take off, so it is said apart. */
    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return apart.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace("ß", "ss");
    }
}
