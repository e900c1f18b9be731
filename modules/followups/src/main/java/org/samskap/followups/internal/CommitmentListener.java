package org.samskap.followups.internal;

import java.util.List;
import java.util.Set;

import org.samskap.followups.StepKind;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisations;
import org.samskap.proposals.ProposalId;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what organisations commit: it stands in the trail of each proposal it helps. */
@Component
class CommitmentListener {
    private final Conductor conductor;
    private final Commitments commitments;
    private final Organisations organisations;
    private final WorkingGroups groups;

    CommitmentListener(Conductor conductor, Commitments commitments, Organisations organisations, WorkingGroups groups) {
        this.conductor = conductor;
        this.commitments = commitments;
        this.organisations = organisations;
        this.groups = groups;
    }

    @ApplicationModuleListener(id = "followups.commitment-made")
    void on(CommitmentMade event) {
        var helped = helped(event);
        if (helped.isEmpty()) return;
        var what = commitments.get(event.commitment()).what();
        var who = organisations.get(Set.of(event.organisation())).get(event.organisation());
        conductor.happened(helped, id -> {
            var step = Draft.causedBy("commitment:" + event.commitment(), id, StepKind.COMMITMENT_MADE, event.occurredAt()).text(what);
            return who == null ? step : step.about(who.name(), who.href());
        });
    }

    private List<ProposalId> helped(CommitmentMade event) {
        return switch (event.kind()) {
            case WORKING_GROUP -> groups.get(new WorkingGroupId(event.target())).sources();
            case PROPOSAL -> List.of(new ProposalId(event.target()));
            case EVENT -> List.of();
        };
    }
}
