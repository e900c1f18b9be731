package org.samskap.followups.internal;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;
import static org.samskap.followups.internal.ItemTable.ITEM;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record3;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;

/** Which proposals we are late with. */
@Repository
public class Lateness {
    private final DSLContext sql;
    private final Days days;

    Lateness(DSLContext sql, Days days) {
        this.sql = sql;
        this.days = days;
    }

    /** Those of them that are late, in one statement, or none when the page has read them for its ledger. */
    public Set<ProposalId> among(Collection<ProposalId> proposals) {
        if (proposals.isEmpty()) return Set.of();
        var read = ReadAlready.find(proposals);
        return read == null ? ask(proposals) : read.stream().filter(item -> item.late(days.today(item.about().space()))).map(Item::proposal)
                .collect(Collectors.toSet());
    }

    private Set<ProposalId> ask(Collection<ProposalId> proposals) {
        // One parameter and so one statement for lists of all lengths, which PostgreSQL need not plan anew.
        var each = val(proposals.toArray(ProposalId[]::new), ITEM.PROPOSAL_ID.getDataType().array());
        return sql.select(ITEM.PROPOSAL_ID, ITEM.SPACE_ID, ITEM.PROMISED).from(ITEM)
                .where(ITEM.PROPOSAL_ID.eq(any(each))).and(ITEM.PROMISED.lt(days.furthest())).fetch().stream()
                .filter(row -> row.value3().isBefore(days.today(row.value2()))).map(Record3::value1).collect(Collectors.toSet());
    }
}
