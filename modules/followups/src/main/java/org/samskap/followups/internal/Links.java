package org.samskap.followups.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.samskap.followups.internal.ChainHeadTable.CHAIN_HEAD;
import static org.samskap.followups.internal.ItemTable.ITEM;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** Reads a chain in pieces, so that a long one needs little memory and no connection for long. */
@Repository
class Links {
    static final int PIECE = 500;

    private final DSLContext sql;

    Links(DSLContext sql) {
        this.sql = sql;
    }

    /** An entry and whether everybody may see what it says. */
    record Link(Entry entry, boolean open) {}

    TrailBook.Head head(SpaceId space) {
        return sql.select(CHAIN_HEAD.NUMBER, CHAIN_HEAD.HASH).from(CHAIN_HEAD).where(CHAIN_HEAD.SPACE_ID.eq(space))
                .fetchOptional(row -> new TrailBook.Head(row.value1(), row.value2())).orElse(new TrailBook.Head(0, Chain.genesis()));
    }

    /** The next entries after the number, up to the last one inclusive. */
    List<Link> after(SpaceId space, long number, long last) {
        var open = field(coalesce(ITEM.PUBLISHED, inline(false)).isTrue().and(Told.notHidden()));
        return sql.select(Told.written()).select(TRAIL_ENTRY.SALT, TRAIL_ENTRY.CONTENT_HASH, TRAIL_ENTRY.PREVIOUS_HASH, TRAIL_ENTRY.HASH, open)
                .from(TRAIL_ENTRY).leftJoin(ITEM).on(ITEM.PROPOSAL_ID.eq(TRAIL_ENTRY.PROPOSAL_ID))
                .where(TRAIL_ENTRY.SPACE_ID.eq(space)).and(TRAIL_ENTRY.NUMBER.gt(number)).and(TRAIL_ENTRY.NUMBER.le(last))
                .orderBy(TRAIL_ENTRY.NUMBER).limit(PIECE).fetch(row -> new Link(entry(row), row.get(open)));
    }

    private static Entry entry(Record row) {
        return new Entry(Told.step(row), row.get(TRAIL_ENTRY.SALT), row.get(TRAIL_ENTRY.CONTENT_HASH), row.get(TRAIL_ENTRY.PREVIOUS_HASH),
                row.get(TRAIL_ENTRY.HASH));
    }
}
