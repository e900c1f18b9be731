package org.samskap.followups.internal.desk;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.samskap.followups.internal.desk.ItemTable.ITEM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Items;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** The desk: two statements, however much lies on it. */
@Repository
public class DeskQueries {
    private static final int DUE_DAYS = 7;

    private final DSLContext sql;
    private final Days days;

    DeskQueries(DSLContext sql, Days days) {
        this.sql = sql;
        this.days = days;
    }

    /** The piles, the most urgent first; a proposal lies on the first one that fits. */
    public enum Pile { LATE, DUE, NEW, WAITING, REST }

    /** A proposal on its pile. */
    public record OnDesk(Pile pile, Item item) {}

    /** Where the list goes on: after this day and proposal. */
    public record After(LocalDate day, ProposalId proposal) {}

    private Field<Pile> pile() {
        return when(days.late(), inline(Pile.LATE.name())).when(days.promised(today -> today.plusDays(DUE_DAYS)), inline(Pile.DUE.name()))
                .when(ITEM.STATUS.eq(Status.RECEIVED), inline(Pile.NEW.name()))
                .when(ITEM.UNIT_ID.isNotNull().or(ITEM.STATUS.eq(Status.IN_A_WORKING_GROUP)), inline(Pile.WAITING.name()))
                .otherwise(inline(Pile.REST.name())).convert(Pile.class, Pile::valueOf, Pile::name);
    }

    private static Condition open(Collection<SpaceId> spaces) {
        return ITEM.SPACE_ID.in(spaces).and(ITEM.PROMISED.isNotNull()).and(ITEM.HIDDEN.isFalse()).and(ITEM.MOVED_ON.isFalse());
    }

    public Map<Pile, Integer> counts(Collection<SpaceId> spaces) {
        var pile = pile().as("pile");
        return sql.select(pile, count()).from(ITEM).where(open(spaces)).groupBy(pile).fetchMap(pile, count());
    }

    /** The top of every pile, urgent piles first. */
    public List<OnDesk> tops(Collection<SpaceId> spaces, int each) {
        var pile = pile().as("pile");
        var place = rowNumber().over().partitionBy(pile()).orderBy(ITEM.PROMISED, ITEM.PROPOSAL_ID).as("place");
        var ranked = select(ITEM.PROPOSAL_ID, pile, place).from(ITEM).where(open(spaces)).asTable("ranked");
        return sql.select(Items.fields()).select(ranked.field(pile)).from(ranked).join(ITEM).on(ITEM.PROPOSAL_ID.eq(ranked.field(ITEM.PROPOSAL_ID)))
                .where(ranked.field(place).le(each)).orderBy(ITEM.PROMISED, ITEM.PROPOSAL_ID)
                .fetch(found -> new OnDesk(found.get(ranked.field(pile)), Items.of(found)));
    }

    /** One pile, from a place on. */
    public List<OnDesk> list(Collection<SpaceId> spaces, Pile pile, @Nullable After after, int atMost) {
        return sql.select(Items.fields()).from(ITEM).where(open(spaces)).and(pile().eq(pile))
                .and(after == null ? noCondition() : row(ITEM.PROMISED, ITEM.PROPOSAL_ID).gt(after.day(), after.proposal()))
                .orderBy(ITEM.PROMISED, ITEM.PROPOSAL_ID).limit(atMost).fetch(found -> new OnDesk(pile, Items.of(found)));
    }
}
