package org.samskap.proposals.web.willing;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.ui.NotVisible;

/** For which organisation somebody offers, nothing for herself; and whether everybody may see her name. */
record WillingForm(@Nullable String organisation, @Nullable String nameAgreed) {

    @Nullable OrganisationId id() {
        try {
            return organisation == null || organisation.isEmpty() ? null : OrganisationId.of(organisation);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("organisation");
        }
    }
}
