package org.samskap.events.internal.organised;

import java.util.Set;

import org.samskap.partners.Organisations;
import org.samskap.partners.OrganisationsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An organiser that goes on in another entry of the directory is that one from now on. */
@Component("eventsMergeListener")
class MergeListener {
    private final Organised organised;
    private final Organisations organisations;

    MergeListener(Organised organised, Organisations organisations) {
        this.organised = organised;
        this.organisations = organisations;
    }

    @ApplicationModuleListener(id = "events.organisers-merged")
    void on(OrganisationsMerged event) {
        organisations.get(Set.of(event.into())).values().forEach(now -> {
            organised.merge(event.from(), now.id(), now.slug());
            organised.logo(now.id(), now.logo());
        });
    }
}
