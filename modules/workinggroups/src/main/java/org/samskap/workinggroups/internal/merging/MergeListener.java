package org.samskap.workinggroups.internal.merging;

import java.util.Set;

import org.samskap.partners.Organisations;
import org.samskap.partners.OrganisationsMerged;
import org.samskap.workinggroups.internal.GroupRepository;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever is in a group for an entry of the directory that goes on in another one is there for that one. */
@Component("workinggroupsMergeListener")
class MergeListener {
    private final Organisations organisations;
    private final GroupRepository groups;
    private final MovedMembers members;

    MergeListener(Organisations organisations, GroupRepository groups, MovedMembers members) {
        this.organisations = organisations;
        this.groups = groups;
        this.members = members;
    }

    @ApplicationModuleListener(id = "workinggroups.organisations-merged")
    void on(OrganisationsMerged event) {
        organisations.get(Set.of(event.into())).values().forEach(now -> {
            groups.copy(now);
            members.move(event.from(), event.into(), event.occurredAt());
        });
    }
}
