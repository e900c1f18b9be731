package org.samskap.followups.internal;

import static org.samskap.followups.internal.ItemTable.ITEM;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.followups.Promise;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;

/** Reads the trail for other modules. */
@Service
class TrailsInPostgres implements Trails {
    private final DSLContext sql;

    TrailsInPostgres(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Step> listFor(ProposalId proposal) {
        return sql.select(Told.fields()).from(TRAIL_ENTRY).where(TRAIL_ENTRY.PROPOSAL_ID.eq(proposal))
                .orderBy(TRAIL_ENTRY.AT, TRAIL_ENTRY.NUMBER).fetch(Told::step);
    }

    @Override
    public List<Step> listSince(Collection<ProposalId> proposals, Instant after) {
        if (proposals.isEmpty()) return List.of();
        return sql.select(Told.fields()).from(TRAIL_ENTRY).where(TRAIL_ENTRY.PROPOSAL_ID.in(proposals)).and(TRAIL_ENTRY.AT.gt(after))
                .orderBy(TRAIL_ENTRY.AT, TRAIL_ENTRY.NUMBER).fetch(Told::step);
    }

    @Override
    public List<Step> listLatest(SpaceId space, int atMost) {
        return sql.select(Told.fields()).from(TRAIL_ENTRY).join(ITEM).on(ITEM.PROPOSAL_ID.eq(TRAIL_ENTRY.PROPOSAL_ID))
                .where(TRAIL_ENTRY.SPACE_ID.eq(space)).and(ITEM.PUBLISHED).and(ITEM.MOVED_ON.isFalse()).and(Told.worthTelling())
                .orderBy(TRAIL_ENTRY.AT.desc(), TRAIL_ENTRY.NUMBER.desc()).limit(atMost).fetch(Told::step);
    }

    @Override
    public Step get(SpaceId space, long number) {
        return sql.select(Told.fields()).from(TRAIL_ENTRY).where(TRAIL_ENTRY.SPACE_ID.eq(space)).and(TRAIL_ENTRY.NUMBER.eq(number))
                .fetchOptional(Told::step).orElseThrow(() -> new NotVisible("step " + number + " of " + space));
    }

    @Override
    public Optional<Promise> findPromise(ProposalId proposal) {
        return sql.select(ITEM.PROPOSAL_ID, ITEM.SPACE_ID, ITEM.OWNER, ITEM.PROMISED).from(ITEM)
                .where(ITEM.PROPOSAL_ID.eq(proposal)).and(ITEM.PROMISED.isNotNull())
                .fetchOptional(row -> new Promise(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
