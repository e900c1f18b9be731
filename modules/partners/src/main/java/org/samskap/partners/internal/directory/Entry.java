package org.samskap.partners.internal.directory;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Sector;
import org.samskap.partners.internal.Offer;
import org.samskap.ui.Lang;

/**
 * What the directory says of an organisation, as somebody wants it.
 *
 * @param website beginning with http:// or https://, or null
 */
public record Entry(String name, Sector sector, @Nullable String municipality, Lang lang, String about, @Nullable String website) {
    /** Characters. */
    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_MUNICIPALITY = 80;
    public static final int LONGEST_ABOUT = 2000;
    public static final int LONGEST_WEBSITE = 200;

    public Entry {
        name = Offer.oneLine(name);
        about = about.replace("\r\n", "\n").strip();
        municipality = municipality == null || municipality.isBlank() ? null : Offer.oneLine(municipality);
        website = website == null || website.isBlank() ? null : website.strip();
    }
}
