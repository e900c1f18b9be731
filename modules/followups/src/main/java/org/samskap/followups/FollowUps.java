package org.samskap.followups;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;

/** What keeps the promise: every call writes the trail in its own transaction. */
public interface FollowUps {

    /** Staff read it and say when to expect the next word. */
    void read(Actor by, ProposalId proposal, @Nullable String note, LocalDate nextDate);

    /** Something is told about one or many proposals at once. @throws ReasonMissing see {@link ReportBack} */
    ReportBackId report(Actor by, ReportBack report);

    /** The next date moves; the reason is public. */
    void movePromise(Actor by, ProposalId proposal, LocalDate nextDate, String reason);

    /** A unit is asked to answer by a date. */
    void handOver(Actor by, ProposalId proposal, UnitId unit, String note, LocalDate answerBy);

    /** What a follow-up meeting said about a proposal. */
    void followUp(Actor by, EventId followUp, ProposalId proposal, Outcome outcome, String note,
                  @Nullable String staysOn, @Nullable LocalDate nextDate);

    /** What a follow-up meeting decides about an item. */
    enum Outcome { CONTINUE, PAUSE, END }
}
