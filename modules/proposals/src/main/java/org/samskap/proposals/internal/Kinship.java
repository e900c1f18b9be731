package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.DescentTable.DESCENT;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;

/**
 * Who goes on in whom. Ways lead from what was there to what it goes on in and never in a circle: whatever leads on elsewhere
 * can take nothing in, and {@link org.samskap.proposals.LineageDesk} sees to that under lock. Each step away costs one
 * statement, and few lead further than one.
 */
@Component
public class Kinship {
    private final DSLContext sql;

    Kinship(DSLContext sql) {
        this.sql = sql;
    }

    /** All that goes on in these, directly or not, without themselves. */
    public Set<ProposalId> carriedBy(Collection<ProposalId> some) {
        return reach(some, DESCENT.TARGET_ID, DESCENT.SOURCE_ID);
    }

    /** All that these go on in, directly or not, without themselves. */
    public Set<ProposalId> leadingTo(Collection<ProposalId> some) {
        return reach(some, DESCENT.SOURCE_ID, DESCENT.TARGET_ID);
    }

    private Set<ProposalId> reach(Collection<ProposalId> some, TableField<?, ProposalId> here, TableField<?, ProposalId> there) {
        var reached = new LinkedHashSet<ProposalId>();
        Collection<ProposalId> edge = some;
        while (!edge.isEmpty()) {
            edge = sql.selectDistinct(there).from(DESCENT).where(here.in(edge)).and(DESCENT.ENDED_BY.isNull()).fetch(there)
                    .stream().filter(reached::add).toList();
        }
        return reached;
    }
}
