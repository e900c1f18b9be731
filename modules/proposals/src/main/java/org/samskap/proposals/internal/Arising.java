package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Told;
import org.samskap.proposals.Turn;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Proposals that nobody raised: staff put them into words, from several others or from a part of one. */
@Component
public class Arising {
    private final DSLContext sql;
    private final Raising raising;

    Arising(DSLContext sql, Raising raising) {
        this.sql = sql;
        this.raising = raising;
    }

    /** Where it belongs. */
    public record Place(SpaceId space, @Nullable EventId event, @Nullable ClusterId cluster, Lang lang) {}

    /** The same key again gives the same proposal. Authors stay with what it comes from. */
    public ProposalId arise(Turn how, Place at, Part as, Actor staff, String key) {
        var raise = new Raise(at.space(), at.event(), as.title(), as.body(), at.lang(), Raise.Byline.ANONYMOUS, null, null, key);
        var id = raising.note(staff, raise, Told.BY_NOBODY).proposal();
        sql.update(PROPOSAL).set(PROPOSAL.AROSE, how).set(PROPOSAL.CLUSTER_ID, at.cluster())
                .where(PROPOSAL.ID.eq(id)).and(PROPOSAL.AROSE.isNull()).execute();
        return id;
    }
}
