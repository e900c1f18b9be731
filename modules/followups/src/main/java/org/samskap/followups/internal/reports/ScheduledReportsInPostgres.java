package org.samskap.followups.internal.reports;

import java.time.Clock;
import java.util.stream.Collectors;

import org.samskap.accounts.People;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ScheduledReports;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what waited for its hour, each in a transaction of its own, so that one that cannot go out keeps none of the others. */
@Service
class ScheduledReportsInPostgres implements ScheduledReports {
    private final UnsentRows rows;
    private final Reporting reporting;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScheduledReportsInPostgres(UnsentRows rows, Reporting reporting, People people, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.reporting = reporting;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int publishDue() {
        return (int) rows.due(clock.instant()).stream().filter(this::published).count();
    }

    private boolean published(ReportBackId id) {
        try {
            return transaction.execute(t -> publish(id));
        } catch (FollowUpRefused refused) {
            transaction.executeWithoutResult(t -> rows.stop(id, refused.reasons().stream().map(Enum::name).collect(Collectors.joining(","))));
        } catch (NotVisible gone) {
            // A proposal, a group or a role is not there any more: somebody has to look.
            transaction.executeWithoutResult(t -> rows.stop(id, FollowUpRefused.Reason.NOTHING_CHOSEN.name()));
        }
        return false;
    }

    /** Looked at again under the lock: it may have been taken back, or another node may have been quicker. */
    private boolean publish(ReportBackId id) {
        var unsent = rows.lock(id).filter(one -> one.publishAt() != null && !one.publishAt().isAfter(clock.instant())).orElse(null);
        if (unsent == null) return false;
        var by = people.findActor(unsent.by()).orElseThrow(() -> new NotVisible("who wrote " + id));
        reporting.report(by, unsent.report(), id, unsent.corrects());
        rows.remove(id);
        return true;
    }
}
