package org.samskap.partners.internal.directory;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an organisation or of a unit as part of an address. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Small letters, digits and single hyphens, at least one; letters without a relative in ASCII are left out. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace("ß", "ss").replace("æ", "ae"),
                Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "organisation" : cut;
    }
}
