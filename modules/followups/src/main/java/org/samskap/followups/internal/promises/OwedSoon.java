package org.samskap.followups.internal.promises;

import static org.samskap.followups.internal.promises.ItemTable.ITEM;
import static org.samskap.followups.internal.promises.ReminderTable.REMINDER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.followups.internal.Days;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** Promises that are near or over, and which reminders of them were written. */
@Repository
class OwedSoon {
    private final DSLContext sql;
    private final Days days;
    private final Clock clock;

    OwedSoon(DSLContext sql, Days days, Clock clock) {
        this.sql = sql;
        this.days = days;
        this.clock = clock;
    }

    /** What is promised by when. @param unit that was asked and has not answered, or null. @param person who sees to it, or null */
    record Owed(ProposalId proposal, SpaceId space, String reference, String title, LocalDate by, @Nullable UnitId unit, @Nullable PersonId person) {}

    /** Those whose day is near or over, the longest over first; what goes on in others is promised with them. */
    List<Owed> list() {
        return sql.select(ITEM.PROPOSAL_ID, ITEM.SPACE_ID, ITEM.REFERENCE, ITEM.TITLE, ITEM.PROMISED, ITEM.UNIT_ID, ITEM.PERSON_ID).from(ITEM)
                .where(days.promised(today -> today.plusDays(Stage.DAYS_BEFORE))).and(ITEM.MOVED_ON.isFalse()).orderBy(ITEM.PROMISED, ITEM.PROPOSAL_ID)
                .fetch(Records.mapping(Owed::new));
    }

    /** Resting ones whose day has come where they are. */
    List<ProposalId> listToWake() {
        return sql.select(ITEM.PROPOSAL_ID).from(ITEM).where(ITEM.STATUS.eq(Status.RESTING)).and(ITEM.MOVED_ON.isFalse()).and(days.promised(today -> today))
                .orderBy(ITEM.PROMISED, ITEM.PROPOSAL_ID).fetch(ITEM.PROPOSAL_ID);
    }

    /** Whether nobody was reminded of this before. */
    boolean mark(Owed owed, Stage stage) {
        return sql.insertInto(REMINDER).set(REMINDER.PROPOSAL_ID, owed.proposal()).set(REMINDER.PROMISED, owed.by())
                .set(REMINDER.STAGE, stage.number()).set(REMINDER.AT, clock.instant()).onConflictDoNothing().execute() == 1;
    }
}
