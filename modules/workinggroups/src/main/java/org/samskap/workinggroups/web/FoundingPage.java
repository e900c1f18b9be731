package org.samskap.workinggroups.web;

import java.util.List;

import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The form with which a facilitator founds a group, and the proposals that come along. */
public record FoundingPage(String cluster, List<ProposalSummary> proposals, Field name, Field purpose, Field done) {

    static FoundingPage of(Texts texts, Cluster cluster, FoundingForm form, List<Problem> problems) {
        var name = Field.of("name", texts.of("workinggroups.found.name"), form.name());
        var purpose = Field.of("purpose", texts.of("workinggroups.found.purpose"), form.purpose()).hint(texts.of("workinggroups.found.purpose.hint"));
        var done = Field.of("done", texts.of("workinggroups.found.done"), form.done()).hint(texts.of("workinggroups.found.done.hint"));
        return new FoundingPage(cluster.id().toString(), cluster.proposals().stream().filter(proposal -> !proposal.hidden()).toList(), name.problemOf(problems), purpose.problemOf(problems),
                done.problemOf(problems));
    }
}
