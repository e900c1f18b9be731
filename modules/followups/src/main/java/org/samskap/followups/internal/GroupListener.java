package org.samskap.followups.internal;

import org.samskap.followups.StepKind;
import org.samskap.workinggroups.WorkingGroupFormed;
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
        var group = groups.get(event.workingGroup());
        conductor.takenOn(event.sources(), id ->
                Draft.causedBy("group:" + group.id(), id, StepKind.GROUP_FORMED, event.occurredAt()).about(group.name(), group.href()));
    }
}
