package org.samskap.partners;

import org.samskap.accounts.Actor;
import org.samskap.ui.SafeFiles.Safe;

/** The logos of organisations, one for each. */
public interface OrganisationLogos {

    /**
     * Instead of the one there is.
     *
     * @param slug of the organisation
     * @param alt  what the picture shows, for those who do not see it
     * @throws org.samskap.ui.NotVisible for whoever may not change the organisation's entry
     */
    void put(Actor by, String slug, String alt, Safe picture);
}
