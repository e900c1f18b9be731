package org.samskap.followups;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;

/**
 * What keeps the promise: every call writes the trail, moves the status and sets the next date in one transaction. Only
 * facilitators, communicators and administrators of the proposal's space may call; for others it is not there
 * ({@link org.samskap.ui.NotVisible}). Saying the same words twice in a row says them once.
 *
 * <p>Each throws {@link FollowUpRefused} when something is missing or wrong; a date that is null counts as missing.
 */
public interface FollowUps {

    /** Staff read it and say when to expect the next word. */
    void read(Actor by, ProposalId proposal, @Nullable String note, @Nullable LocalDate nextDate);

    /** Something is told about one or many proposals at once, in one transaction. */
    ReportBackId report(Actor by, ReportBack report);

    /** The same from a form: the same one-time key again gives the same report-back and tells nothing (REL-29). */
    ReportBackId report(Actor by, ReportBack report, String key);

    /** The next date moves; the reason is public. */
    void movePromise(Actor by, ProposalId proposal, @Nullable LocalDate nextDate, @Nullable String reason);

    /** A unit is asked to answer by a date, which becomes the next date. */
    void handOver(Actor by, ProposalId proposal, @Nullable UnitId unit, @Nullable String note, @Nullable LocalDate answerBy);

    /**
     * What a follow-up meeting said about a proposal. It notes the outcome and does not close anything: closing is a
     * report-back with its reason.
     *
     * @param staysOn  who carries on with it, in words
     * @param nextDate may be missing only when the outcome is END; then the promise stays as it was
     */
    void followUp(Actor by, EventId followUp, ProposalId proposal, @Nullable Outcome outcome, @Nullable String note,
                  @Nullable String staysOn, @Nullable LocalDate nextDate);

    /** What a follow-up meeting decides about an item. */
    enum Outcome { CONTINUE, PAUSE, END, HAND_OVER }
}
