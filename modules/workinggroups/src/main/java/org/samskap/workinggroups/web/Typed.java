package org.samskap.workinggroups.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroupId;

/** Ids as they come in addresses and forms; what cannot be one leads nowhere. */
final class Typed {
    private Typed() {}

    static WorkingGroupId group(@Nullable String text) {
        return new WorkingGroupId(uuid(text));
    }

    static ClusterId cluster(@Nullable String text) {
        return new ClusterId(uuid(text));
    }

    /** Null when nothing was chosen. */
    static @Nullable OrganisationId organisation(@Nullable String text) {
        return text == null || text.isBlank() ? null : new OrganisationId(uuid(text));
    }

    private static UUID uuid(@Nullable String text) {
        try {
            if (text != null) return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            // Falls through: such an id belongs to nothing.
        }
        throw new NotVisible("something without an id");
    }
}
