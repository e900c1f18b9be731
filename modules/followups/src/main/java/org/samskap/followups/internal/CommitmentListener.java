package org.samskap.followups.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.samskap.followups.StepKind;
import org.samskap.partners.CommitmentChanged;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
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
        tell(helped(event.kind(), event.target()), "commitment:" + event.commitment(), StepKind.COMMITMENT_MADE, event.commitment(), event.occurredAt());
    }

    /** That it was agreed to stands on its own page; that it was kept or withdrawn concerns whoever follows the proposal. */
    @ApplicationModuleListener(id = "followups.commitment-changed")
    void on(CommitmentChanged event) {
        var kind = switch (event.state()) {
            case KEPT -> StepKind.COMMITMENT_KEPT;
            case WITHDRAWN -> StepKind.COMMITMENT_WITHDRAWN;
            case OFFERED, AGREED -> null;
        };
        if (kind != null) tell(helped(event.kind(), event.target()), "commitment:" + event.commitment() + ":" + event.state(), kind, event.commitment(), event.occurredAt());
    }

    private void tell(List<ProposalId> helped, String cause, StepKind kind, CommitmentId id, Instant at) {
        if (helped.isEmpty()) return;
        var commitment = commitments.get(id);
        var who = organisations.get(Set.of(commitment.organisation())).get(commitment.organisation());
        var text = commitments.findReason(id).map(reason -> commitment.what() + "\n\n" + reason).orElse(commitment.what());
        conductor.happened(helped, proposal -> {
            var step = Draft.causedBy(cause, proposal, kind, at).text(text);
            return who == null ? step : step.about(who.name(), who.href());
        });
    }

    private List<ProposalId> helped(Target.Kind kind, UUID target) {
        return switch (kind) {
            case WORKING_GROUP -> groups.get(new WorkingGroupId(target)).sources();
            case PROPOSAL -> List.of(new ProposalId(target));
            case EVENT -> List.of();
        };
    }
}
