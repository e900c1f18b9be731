package org.samskap.followups.internal;

import java.time.Instant;
import java.util.List;

import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.workinggroups.ProposalsTakenOn;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of working groups: each proposal that a group takes on says so and stands in it. */
@Component
class GroupListener {
    private final Conductor conductor;
    private final WorkingGroups groups;

    GroupListener(Conductor conductor, WorkingGroups groups) {
        this.conductor = conductor;
        this.groups = groups;
    }

    @ApplicationModuleListener(id = "followups.group-formed")
    void on(WorkingGroupFormed event) {
        takenOn(event.workingGroup(), event.sources(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.proposals-taken-on")
    void on(ProposalsTakenOn event) {
        takenOn(event.workingGroup(), event.sources(), event.occurredAt());
    }

    private void takenOn(WorkingGroupId by, List<ProposalId> sources, Instant at) {
        var group = groups.get(by);
        conductor.takenOn(sources, id -> Draft.causedBy("group:" + group.id(), id, StepKind.GROUP_FORMED, at).about(group.name(), group.href()));
    }
}
