package org.samskap.followups.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;

/**
 * A step that is about to be written.
 *
 * @param cause why; a proposal's trail has one step for each cause
 */
public record Draft(ProposalId proposal, StepKind kind, Instant at, String cause, @Nullable String subject, @Nullable String href,
             @Nullable Status status, @Nullable String text, @Nullable String easyText, @Nullable String decidedBy,
             @Nullable LocalDate nextDate, @Nullable ReportBackId reportBack) {

    /** PostgreSQL keeps microseconds; what is hashed must be what is kept. */
    public Draft {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A step that follows from something that happened; happening again writes nothing. */
    public static Draft causedBy(String cause, ProposalId proposal, StepKind kind, Instant at) {
        return new Draft(proposal, kind, at, cause, null, null, null, null, null, null, null, null);
    }

    /** A step that somebody took; it may be taken again. */
    public static Draft said(ProposalId proposal, StepKind kind, Instant at) {
        return causedBy("said:" + Ids.next(), proposal, kind, at);
    }

    public Draft about(@Nullable String subject, @Nullable String href) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    public Draft status(@Nullable Status status) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    public Draft text(@Nullable String text) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    public Draft next(@Nullable LocalDate nextDate) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    /** A role. */
    public Draft decidedBy(@Nullable String decidedBy) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    public Draft report(ReportBackId id, @Nullable String easyText, @Nullable String decidedBy) {
        return new Draft(proposal, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, id);
    }

    /** The same in the trail of another proposal. */
    public Draft of(ProposalId other) {
        return new Draft(other, kind, at, cause, subject, href, status, text, easyText, decidedBy, nextDate, reportBack);
    }

    Step numbered(SpaceId space, long number) {
        return new Step(space, number, proposal, kind, at, subject, href, status, text, easyText, decidedBy, nextDate);
    }
}
