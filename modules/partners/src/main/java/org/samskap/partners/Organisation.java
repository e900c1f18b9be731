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

    /**
     * A part of it that answers for itself.
     *
     * @param parent the unit it is part of, or null
     */
    public record Unit(UnitId id, String slug, String name, boolean demo, @Nullable UnitId parent) {

        /** A unit directly under the organisation. */
        public Unit(UnitId id, String slug, String name, boolean demo) {
            this(id, slug, name, demo, null);
        }
    }

    /** Path of its page. */
    public String href() {
        return "/organisations/" + slug;
    }
}
