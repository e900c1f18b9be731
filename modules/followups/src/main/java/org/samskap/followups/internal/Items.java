package org.samskap.followups.internal;

import static org.samskap.followups.internal.ItemTable.ITEM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ListCopies;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the items. */
@Repository
public class Items {
    private final DSLContext sql;
    private final ListCopies lists;

    Items(DSLContext sql, ListCopies lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /** What {@link #of} needs. Plain columns: a nested row would travel as text and be parsed again. */
    public static List<SelectField<?>> fields() {
        return List.of(ITEM.PROPOSAL_ID, ITEM.SPACE_ID, ITEM.EVENT_ID, ITEM.REFERENCE, ITEM.TITLE, ITEM.LANGUAGE, ITEM.PUBLISHED, ITEM.HIDDEN, ITEM.MOVED_ON, ITEM.AROSE,
                ITEM.RAISED_AT, ITEM.STATUS, ITEM.STATUS_AT, ITEM.FIRST_PROMISE, ITEM.FIRST_ANSWER_ON, ITEM.REPORTED_AT, ITEM.TOLD_AT,
                ITEM.OWNER, ITEM.PROMISED, ITEM.UNIT_ID, ITEM.PERSON_ID, ITEM.TRACK, ITEM.TAGS);
    }

    public static Item of(Record row) {
        var item = row.into(ITEM);
        return new Item(
                new Item.About(item.getProposalId(), item.getSpaceId(), item.getEventId(), new Reference(item.getReference()), item.getTitle(),
                        item.getLanguage(), item.getPublished(), item.getHidden(), item.getMovedOn(), item.getArose(), item.getRaisedAt(),
                        new ProposalSummary.Labels(item.getTrack(), List.of(item.getTags()))),
                new Item.Progress(item.getStatus(), item.getStatusAt(), item.getFirstPromise(), item.getFirstAnswerOn(), item.getReportedAt(),
                        item.getToldAt()),
                owed(item.getOwner(), item.getPromised(), item.getUnitId(), item.getPersonId()));
    }

    private static Item.@Nullable Owed owed(@Nullable String owner, @Nullable LocalDate by, @Nullable UnitId unit, @Nullable PersonId person) {
        return owner == null || by == null ? null : new Item.Owed(owner, by, unit, person);
    }

    /** The item, kept from everybody else until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Item> lock(ProposalId proposal) {
        return sql.selectFrom(ITEM).where(ITEM.PROPOSAL_ID.eq(proposal)).forUpdate().fetchOptional(Items::of);
    }

    void add(Item item) {
        sql.insertInto(ITEM).set(ITEM.PROPOSAL_ID, item.proposal()).set(values(item)).onConflictDoNothing().execute();
        tell(item);
    }

    public void save(Item item) {
        sql.update(ITEM).set(values(item)).where(ITEM.PROPOSAL_ID.eq(item.proposal())).execute();
        tell(item);
    }

    /** The list of proposals sorts by the last word and finds those that are late. */
    private void tell(Item item) {
        lists.answered(item.proposal(), item.owed() == null ? null : item.owed().by(), item.progress().reportedAt());
    }

    private static Map<Field<?>, @Nullable Object> values(Item item) {
        var about = item.about();
        var progress = item.progress();
        var owed = item.owed();
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(ITEM.SPACE_ID, about.space());
        values.put(ITEM.EVENT_ID, about.event());
        values.put(ITEM.REFERENCE, about.reference().text());
        values.put(ITEM.TITLE, about.title());
        values.put(ITEM.LANGUAGE, about.lang());
        values.put(ITEM.PUBLISHED, about.published());
        values.put(ITEM.HIDDEN, about.hidden());
        values.put(ITEM.MOVED_ON, about.movedOn());
        values.put(ITEM.AROSE, about.arose());
        values.put(ITEM.RAISED_AT, about.raisedAt());
        values.put(ITEM.TRACK, about.labels().track());
        values.put(ITEM.TAGS, about.labels().tags().toArray(UUID[]::new));
        values.put(ITEM.STATUS, progress.status());
        values.put(ITEM.STATUS_AT, progress.statusAt());
        values.put(ITEM.FIRST_PROMISE, progress.firstPromise());
        values.put(ITEM.FIRST_ANSWER_ON, progress.firstAnswerOn());
        values.put(ITEM.REPORTED_AT, progress.reportedAt());
        values.put(ITEM.TOLD_AT, progress.toldAt());
        values.put(ITEM.OWNER, owed == null ? null : owed.owner());
        values.put(ITEM.PROMISED, owed == null ? null : owed.by());
        values.put(ITEM.UNIT_ID, owed == null ? null : owed.unit());
        values.put(ITEM.PERSON_ID, owed == null ? null : owed.person());
        return values;
    }
}
