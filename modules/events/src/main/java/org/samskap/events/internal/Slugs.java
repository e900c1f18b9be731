package org.samskap.events.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The part of an address that is made of a title. */
public final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    /** Letters without marks, digits and hyphens: "Växa eller krympa?" becomes "vaxa-eller-krympa". */
    public static String of(String title) {
        var plain = Normalizer.normalize(title.replace('ł', 'l').replace('Ł', 'L').replace("ß", "ss").replace("æ", "ae").replace("ø", "o"),
                Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) slug = shortened(slug);
        return slug.isEmpty() ? "plan" : slug;
    }

    private static String shortened(String slug) {
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < LONGEST / 2 ? LONGEST : end);
    }

    /** The wanted one, or with the first number that makes it free. */
    static String free(String wanted, Collection<String> taken) {
        var slug = wanted;
        for (int number = 2; taken.contains(slug); number++) slug = wanted + "-" + number;
        return slug;
    }
}
