package org.samskap.followups.internal.meeting;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;

/**
 * An item of a follow-up meeting.
 *
 * @param version how often it was written; 0 while nobody did
 * @param said    what was written down; null while nothing was, or when it was taken back
 * @param by      who wrote it
 * @param toldAt  when the trail was written; then it changes no more
 */
public record MeetingItem(ProposalId proposal, int version, @Nullable Said said, @Nullable PersonId by, @Nullable Instant toldAt) {

    /**
     * What the meeting says of it.
     *
     * @param staysOn  who carries on with it, in words
     * @param nextDate may be missing only when it ends
     * @param unit     whom it is handed over to
     * @param ends     how it stands when it ends
     */
    public record Said(Outcome outcome, String note, @Nullable String staysOn, @Nullable LocalDate nextDate, @Nullable UnitId unit, @Nullable Status ends) {}

    public static MeetingItem untouched(ProposalId proposal) {
        return new MeetingItem(proposal, 0, null, null, null);
    }

    public boolean isTold() {
        return toldAt != null;
    }

    /** Written down, and nobody outside knows of it yet. */
    public boolean waits() {
        return said != null && toldAt == null;
    }
}
