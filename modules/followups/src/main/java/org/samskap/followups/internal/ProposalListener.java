package org.samskap.followups.internal;

import java.util.List;

import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalClustered;
import org.samskap.proposals.ProposalHidden;
import org.samskap.proposals.ProposalLabelled;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalShownAgain;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.StatusChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of proposals: the promise begins when one is raised. */
@Component
class ProposalListener {
    private final Conductor conductor;
    private final Proposals proposals;

    ProposalListener(Conductor conductor, Proposals proposals) {
        this.conductor = conductor;
        this.proposals = proposals;
    }

    @ApplicationModuleListener(id = "followups.raised")
    void on(ProposalRaised event) {
        conductor.open(proposals.get(event.proposal()));
    }

    @ApplicationModuleListener(id = "followups.published")
    void on(ProposalPublished event) {
        conductor.catchUp(event.proposal(), event.occurredAt());
    }

    // The copy was changed with the proposal; but if the item began at the same moment, it began from what was read before.
    @ApplicationModuleListener(id = "followups.hidden")
    void on(ProposalHidden event) {
        conductor.catchUp(event.proposal(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.shown-again")
    void on(ProposalShownAgain event) {
        conductor.catchUp(event.proposal(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.status-changed")
    void on(StatusChanged event) {
        conductor.catchUp(event.proposal(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.labelled")
    void on(ProposalLabelled event) {
        conductor.catchUp(event.proposal(), event.occurredAt());
    }

    @ApplicationModuleListener(id = "followups.clustered")
    void on(ProposalClustered event) {
        var cluster = proposals.getCluster(event.cluster());
        conductor.happenedHere(List.of(event.proposal()), id ->
                Draft.causedBy("cluster:" + event.cluster(), id, StepKind.CLUSTERED, event.occurredAt()).about(cluster.name(), null));
    }
}
