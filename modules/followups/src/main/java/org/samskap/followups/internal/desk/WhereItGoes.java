package org.samskap.followups.internal.desk;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.followups.FollowUps;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.FollowUpNotes;
import org.samskap.partners.UnitId;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.ui.Ids;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of a proposal that goes on in others is said of those, and so reaches everybody: itself and its companions. */
@Service
@Primary
@Transactional
class WhereItGoes implements FollowUps {
    private final PromiseKeeper followUps;
    private final Lineages lineages;
    private final FollowUpNotes notes;

    WhereItGoes(PromiseKeeper followUps, Lineages lineages, FollowUpNotes notes) {
        this.followUps = followUps;
        this.lineages = lineages;
        this.notes = notes;
    }

    private void each(ProposalId asked, Consumer<ProposalId> say) {
        lineages.goesOnIn(asked).forEach(say);
    }

    @Override
    public void read(Actor by, ProposalId proposal, @Nullable String note, @Nullable LocalDate nextDate) {
        each(proposal, id -> followUps.read(by, id, note, nextDate));
    }

    @Override
    public ReportBackId report(Actor by, ReportBack report) {
        return report(by, report, Ids.next().toString());
    }

    @Override
    public ReportBackId report(Actor by, ReportBack report, String key) {
        return followUps.report(by, report, key);
    }

    @Override
    public void movePromise(Actor by, ProposalId proposal, @Nullable LocalDate nextDate, @Nullable String reason) {
        each(proposal, id -> followUps.movePromise(by, id, nextDate, reason));
    }

    @Override
    public void handOver(Actor by, ProposalId proposal, @Nullable UnitId unit, @Nullable String note, @Nullable LocalDate answerBy) {
        each(proposal, id -> followUps.handOver(by, id, unit, note, answerBy));
    }

    /** The agenda tells it of the one that was raised at the meeting. */
    @Override
    public void followUp(Actor by, EventId followUp, ProposalId proposal, @Nullable Outcome outcome, @Nullable String note,
                         @Nullable String staysOn, @Nullable LocalDate nextDate) {
        each(proposal, id -> followUps.followUp(by, followUp, id, outcome, note, staysOn, nextDate));
        lineages.goesOnIn(proposal).stream().filter(id -> !id.equals(proposal)).findFirst().ifPresent(id -> notes.copy(followUp, id, proposal));
    }
}
