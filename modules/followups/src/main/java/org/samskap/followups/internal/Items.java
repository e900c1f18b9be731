package org.samskap.followups.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.samskap.followups.internal.ItemTable.ITEM;

import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the items. */
@Repository
class Items {
    private final DSLContext sql;

    Items(DSLContext sql) {
        this.sql = sql;
    }

    /** The whole item as one selected value. */
    static SelectField<Item> item() {
        return row(
                row(ITEM.PROPOSAL_ID, ITEM.SPACE_ID, ITEM.EVENT_ID, ITEM.REFERENCE.convertFrom(Reference::new), ITEM.TITLE,
                        ITEM.LANGUAGE, ITEM.PUBLISHED, ITEM.RAISED_AT).mapping(Item.About::new),
                row(ITEM.STATUS, ITEM.STATUS_AT, ITEM.FIRST_PROMISE, ITEM.FIRST_ANSWER_ON, ITEM.REPORTED_AT, ITEM.TOLD_AT)
                        .mapping(Item.Progress::new),
                row(ITEM.OWNER, ITEM.PROMISED, ITEM.UNIT_ID).mapping(Items::owed))
                .mapping(Item::new);
    }

    private static Item.@Nullable Owed owed(@Nullable String owner, java.time.@Nullable LocalDate by, @Nullable UnitId unit) {
        return owner == null || by == null ? null : new Item.Owed(owner, by, unit);
    }

    /** The item, kept from everybody else until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Item> lock(ProposalId proposal) {
        return sql.select(item()).from(ITEM).where(ITEM.PROPOSAL_ID.eq(proposal)).forUpdate().fetchOptional(Record1::value1);
    }

    Optional<Item> find(ProposalId proposal) {
        return sql.select(item()).from(ITEM).where(ITEM.PROPOSAL_ID.eq(proposal)).fetchOptional(Record1::value1);
    }

    void add(Item item) {
        sql.insertInto(ITEM).set(ITEM.PROPOSAL_ID, item.proposal()).set(values(item)).onConflictDoNothing().execute();
    }

    void save(Item item) {
        sql.update(ITEM).set(values(item)).where(ITEM.PROPOSAL_ID.eq(item.proposal())).execute();
    }

    private static Map<Field<?>, @Nullable Object> values(Item item) {
        var about = item.about();
        var progress = item.progress();
        var owed = item.owed();
        var values = new java.util.HashMap<Field<?>, @Nullable Object>();
        values.put(ITEM.SPACE_ID, about.space());
        values.put(ITEM.EVENT_ID, about.event());
        values.put(ITEM.REFERENCE, about.reference().text());
        values.put(ITEM.TITLE, about.title());
        values.put(ITEM.LANGUAGE, about.lang());
        values.put(ITEM.PUBLISHED, about.published());
        values.put(ITEM.RAISED_AT, about.raisedAt());
        values.put(ITEM.STATUS, progress.status());
        values.put(ITEM.STATUS_AT, progress.statusAt());
        values.put(ITEM.FIRST_PROMISE, progress.firstPromise());
        values.put(ITEM.FIRST_ANSWER_ON, progress.firstAnswerOn());
        values.put(ITEM.REPORTED_AT, progress.reportedAt());
        values.put(ITEM.TOLD_AT, progress.toldAt());
        values.put(ITEM.OWNER, owed == null ? null : owed.owner());
        values.put(ITEM.PROMISED, owed == null ? null : owed.by());
        values.put(ITEM.UNIT_ID, owed == null ? null : owed.unit());
        return values;
    }
}
