package org.samskap.followups.internal;

import static org.samskap.followups.internal.FollowUpNoteTable.FOLLOW_UP_NOTE;
import static org.samskap.followups.internal.FollowUpTable.FOLLOW_UP;

import java.time.Instant;
import java.util.Collection;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;

/** What follow-up meetings said, and which meetings they follow up. */
@Repository
public class FollowUpNotes {
    private final DSLContext sql;

    FollowUpNotes(DSLContext sql) {
        this.sql = sql;
    }

    /** What a meeting said about an item. */
    public record Note(Outcome outcome, String note, @Nullable String staysOn, Instant at) {}

    public void note(EventId followUp, ProposalId proposal, Note note) {
        sql.insertInto(FOLLOW_UP_NOTE).set(FOLLOW_UP_NOTE.EVENT_ID, followUp).set(FOLLOW_UP_NOTE.PROPOSAL_ID, proposal)
                .set(FOLLOW_UP_NOTE.OUTCOME, note.outcome()).set(FOLLOW_UP_NOTE.NOTE, note.note())
                .set(FOLLOW_UP_NOTE.STAYS_ON, note.staysOn()).set(FOLLOW_UP_NOTE.AT, note.at())
                .onDuplicateKeyUpdate().set(FOLLOW_UP_NOTE.OUTCOME, note.outcome()).set(FOLLOW_UP_NOTE.NOTE, note.note())
                .set(FOLLOW_UP_NOTE.STAYS_ON, note.staysOn()).set(FOLLOW_UP_NOTE.AT, note.at()).execute();
    }

    /** What it said about one item, it said about the other, too. */
    public void copy(EventId followUp, ProposalId from, ProposalId to) {
        sql.selectFrom(FOLLOW_UP_NOTE).where(FOLLOW_UP_NOTE.EVENT_ID.eq(followUp)).and(FOLLOW_UP_NOTE.PROPOSAL_ID.eq(from)).fetchOptional()
                .ifPresent(row -> note(followUp, to, new Note(row.getOutcome(), row.getNote(), row.getStaysOn(), row.getAt())));
    }

    /** The earlier events of a follow-up are these and no others. */
    void follows(EventId followUp, Collection<EventId> earlier) {
        sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.EVENT_ID.eq(followUp)).and(FOLLOW_UP.EARLIER_ID.notIn(earlier)).execute();
        for (var event : earlier) {
            sql.insertInto(FOLLOW_UP).set(FOLLOW_UP.EVENT_ID, followUp).set(FOLLOW_UP.EARLIER_ID, event).onConflictDoNothing().execute();
        }
    }
}
