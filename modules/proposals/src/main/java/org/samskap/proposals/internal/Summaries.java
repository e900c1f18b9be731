package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.List;

import org.jooq.Record;
import org.jooq.SelectField;
import org.samskap.proposals.Lineage;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;

/** What a summary needs of a row. */
public final class Summaries {
    /** The columns. */
    public static final List<SelectField<?>> FIELDS = List.of(PROPOSAL.ID, PROPOSAL.REFERENCE, PROPOSAL.SPACE_ID,
            PROPOSAL.EVENT_ID, PROPOSAL.TITLE, PROPOSAL.LANGUAGE, PROPOSAL.STATUS, PROPOSAL.CLUSTER_ID,
            PROPOSAL.PUBLISHED_AT, PROPOSAL.HIDDEN_AT, PROPOSAL.SUPPORTS, PROPOSAL.COMMENTS, PROPOSAL.RAISED_ON,
            PROPOSAL.TURN, PROPOSAL.AROSE, PROPOSAL.CARRIES, PROPOSAL.TRACK, PROPOSAL.TAGS);

    private Summaries() {}

    /** The summary of a row with these columns. */
    public static ProposalSummary of(Record row) {
        return new ProposalSummary(row.get(PROPOSAL.ID), new Reference(row.get(PROPOSAL.REFERENCE)),
                row.get(PROPOSAL.SPACE_ID), row.get(PROPOSAL.EVENT_ID), row.get(PROPOSAL.TITLE),
                row.get(PROPOSAL.LANGUAGE), row.get(PROPOSAL.STATUS), row.get(PROPOSAL.CLUSTER_ID),
                row.get(PROPOSAL.PUBLISHED_AT) != null && row.get(PROPOSAL.HIDDEN_AT) == null, row.get(PROPOSAL.HIDDEN_AT) != null, row.get(PROPOSAL.SUPPORTS), row.get(PROPOSAL.COMMENTS),
                row.get(PROPOSAL.RAISED_ON), new Lineage(row.get(PROPOSAL.TURN), row.get(PROPOSAL.AROSE), row.get(PROPOSAL.CARRIES)),
                new ProposalSummary.Labels(row.get(PROPOSAL.TRACK), List.of(row.get(PROPOSAL.TAGS))));
    }
}
