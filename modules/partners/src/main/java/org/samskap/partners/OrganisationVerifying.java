package org.samskap.partners;

import org.samskap.accounts.Actor;

/** What says of an organisation that it is what it says. */
public interface OrganisationVerifying {

    /**
     * An administrator made sure of it. Who proposed it speaks for it from now on. Twice does no harm.
     *
     * @param slug of the organisation
     * @throws org.samskap.ui.NotVisible for whoever is no administrator, and where there is none
     */
    void verify(Actor by, String slug);
}
