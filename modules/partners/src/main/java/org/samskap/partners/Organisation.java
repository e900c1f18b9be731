package org.samskap.partners;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * A partner organisation.
 *
 * @param municipality where it works, or null
 * @param demo         whether it was invented for the demonstration
 */
public record Organisation(OrganisationId id, String slug, String name, Sector sector, @Nullable String municipality,
                           Lang lang, String about, List<Unit> units, boolean demo) {

    /** A part of it that answers for itself. */
    public record Unit(UnitId id, String slug, String name, boolean demo) {}

    /** Path of its page. */
    public String href() {
        return "/organisations/" + slug;
    }
}
