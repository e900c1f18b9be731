package org.samskap.followups.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.followups.internal.ItemTable.ITEM;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record12;
import org.jooq.SelectJoinStep;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;

/** Parts of selects that several pages need. */
final class Selected {
    private Selected() {}

    /** All steps of the item that is selected, oldest first. */
    static Field<List<Step>> steps() {
        return multiset(entries().where(TRAIL_ENTRY.PROPOSAL_ID.eq(ITEM.PROPOSAL_ID)).orderBy(TRAIL_ENTRY.AT, TRAIL_ENTRY.NUMBER))
                .convertFrom(rows -> rows.map(mapping(Step::new)));
    }

    /** The last step of the item that is selected when the condition holds; promises that merely moved do not count. */
    static Field<List<Step>> lastStep(Condition when) {
        return multiset(entries().where(TRAIL_ENTRY.PROPOSAL_ID.eq(ITEM.PROPOSAL_ID)).and(when).and(TRAIL_ENTRY.KIND.notIn(StepKind.RAISED, StepKind.PROMISE_MOVED))
                .orderBy(TRAIL_ENTRY.AT.desc(), TRAIL_ENTRY.NUMBER.desc()).limit(1)).convertFrom(rows -> rows.map(mapping(Step::new)));
    }

    private static SelectJoinStep<Record12<SpaceId, Long, ProposalId, StepKind, Instant, String, String, Status, String, String, String,
            LocalDate>> entries() {
        return select(TRAIL_ENTRY.SPACE_ID, TRAIL_ENTRY.NUMBER, TRAIL_ENTRY.PROPOSAL_ID, TRAIL_ENTRY.KIND, TRAIL_ENTRY.AT,
                TRAIL_ENTRY.SUBJECT, TRAIL_ENTRY.HREF, TRAIL_ENTRY.STATUS, Told.shown(TRAIL_ENTRY.TEXT), Told.shown(TRAIL_ENTRY.EASY_TEXT),
                Told.shown(TRAIL_ENTRY.DECIDED_BY), TRAIL_ENTRY.NEXT_DATE).from(TRAIL_ENTRY);
    }
}
