package org.samskap.partners;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * A partner organisation.
 *
 * @param municipality where it works, or null
 * @param demo         whether it was invented for the demonstration
 * @param logo         or null
 */
public record Organisation(OrganisationId id, String slug, String name, Sector sector, @Nullable String municipality,
                           Lang lang, String about, List<Unit> units, boolean demo, @Nullable Logo logo) {

    /** One without a logo. */
    public Organisation(OrganisationId id, String slug, String name, Sector sector, @Nullable String municipality,
                        Lang lang, String about, List<Unit> units, boolean demo) {
        this(id, slug, name, sector, municipality, lang, about, units, demo, null);
    }

    /**
     * Its logo; a new one has a new id.
     *
     * @param alt what it shows, for those who do not see it
     */
    public record Logo(UUID id, String alt) {

        /** Where the picture is. */
        public String href() {
            return "/logos/" + id;
        }
    }

    /**
     * A part of it that answers for itself.
     *
     * @param parent the unit it is part of, or null
     * @param closed whether it is no more
     */
    public record Unit(UnitId id, String slug, String name, boolean demo, @Nullable UnitId parent, boolean closed) {

        /** A unit that can be asked. */
        public Unit(UnitId id, String slug, String name, boolean demo, @Nullable UnitId parent) {
            this(id, slug, name, demo, parent, false);
        }

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
