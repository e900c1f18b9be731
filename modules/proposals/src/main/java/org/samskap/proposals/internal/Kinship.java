package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.withRecursive;
import static org.jooq.impl.SQLDataType.OTHER;
import static org.samskap.proposals.internal.DescentTable.DESCENT;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/**
 * Who goes on in whom. Ways lead from what was there to what it goes on in and never in a circle: whatever leads on elsewhere
 * can take nothing in, and {@link org.samskap.proposals.LineageDesk} sees to that under lock. Each step away costs one
 * statement, and few lead further than one.
 */
@Component
public class Kinship {
    /** Tells this lock from others that are taken on a space. */
    private static final long WAYS = "proposals.ways".hashCode();

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

    /** No way begins or ends in the space of these until the transaction ends; others may ask for the same. */
    void holdStill(Condition which) {
        lockSpaces("pg_advisory_xact_lock_shared", which);
    }

    /** Nobody else changes or follows ways in the spaces of these until the transaction ends. Before any of the proposals is locked. */
    public void alone(Condition which) {
        lockSpaces("pg_advisory_xact_lock", which);
    }

    // Two spaces with the same key only wait for each other once in a while.
    private void lockSpaces(String lock, Condition which) {
        sql.selectDistinct(PROPOSAL.SPACE_ID).from(PROPOSAL).where(which).orderBy(PROPOSAL.SPACE_ID).fetch(PROPOSAL.SPACE_ID).stream()
                .map(SpaceId::value).mapToLong(space -> space.getMostSignificantBits() ^ space.getLeastSignificantBits() ^ WAYS)
                .forEach(key -> sql.select(function(name(lock), OTHER, val(key))).fetch());
    }

    /** Locks these and all that they go on in, in the order of their ids, as everybody does who locks several; comes to all of them in that order. */
    public List<ProposalId> lockWithWays(Collection<ProposalId> some) {
        var all = new HashSet<>(some);
        all.addAll(leadingTo(some));
        return sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.ID.in(all)).orderBy(PROPOSAL.ID).forNoKeyUpdate().fetch(PROPOSAL.ID);
    }

    /** The same as {@link #carriedBy} for a statement that asks more. */
    static Select<Record1<ProposalId>> goingOnIn(Field<ProposalId> target) {
        var carried = name("carried");
        Field<ProposalId> id = field(name("carried", "id"), DESCENT.SOURCE_ID.getDataType());
        return withRecursive(carried.fields("id").as(select(DESCENT.SOURCE_ID).from(DESCENT).where(DESCENT.TARGET_ID.eq(target)).and(DESCENT.ENDED_BY.isNull())
                .union(select(DESCENT.SOURCE_ID).from(DESCENT).join(table(carried)).on(DESCENT.TARGET_ID.eq(id)).where(DESCENT.ENDED_BY.isNull()))))
                .select(id).from(table(carried));
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
