package org.samskap.followups.internal.lineage;

import org.samskap.proposals.ProposalReworded;
import org.samskap.proposals.ProposalRestored;
import org.samskap.proposals.ProposalSplit;
import org.samskap.proposals.ProposalWithdrawn;
import org.samskap.proposals.ProposalsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of the turns that proposals take. */
@Component
class LineageListener {
    private final LineageSteps steps;

    LineageListener(LineageSteps steps) {
        this.steps = steps;
    }

    @ApplicationModuleListener(id = "followups.merged")
    void on(ProposalsMerged event) {
        steps.merged(event.sources(), event.target(), event.turn(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.split")
    void on(ProposalSplit event) {
        steps.split(event.proposal(), event.parts(), event.turn(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.withdrawn")
    void on(ProposalWithdrawn event) {
        steps.withdrawn(event.proposal(), event.turn(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.restored")
    void on(ProposalRestored event) {
        steps.restored(event.proposal(), event.turn(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.reworded")
    void on(ProposalReworded event) {
        steps.reworded(event.proposal(), event.wording(), event.occurredAt());
    }
}
