package org.samskap.proposals.internal.list;

import org.samskap.partners.OrganisationsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Two entries of the directory became one: the list finds by the one what the other did. */
@Component("proposalsMergeListener")
class MergeListener {
    private final CopiesOnTheRow copies;

    MergeListener(CopiesOnTheRow copies) {
        this.copies = copies;
    }

    @ApplicationModuleListener(id = "proposals.organisations-merged")
    void on(OrganisationsMerged event) {
        copies.merged(event.from(), event.into());
    }
}
