package org.samskap.followups.internal.reports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportDrafts;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Rules;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with a report-back before it goes out: keep a draft, send it with a little time to change their mind, choose its hour, take it back.
 * Only staff of its space may; for others it is not there.
 */
@Service
@Transactional
public class ReportDesk implements ReportDrafts {
    private final UnsentRows rows;
    private final ReportBacks published;
    private final Reporting reporting;
    private final ReportParts parts;
    private final Roles roles;
    private final Duration undoFor;
    private final Clock clock;

    ReportDesk(UnsentRows rows, ReportBacks published, Reporting reporting, ReportParts parts, Roles roles, @Value("${samskap.reports.undo-for:2m}") Duration undoFor, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.reporting = reporting;
        this.parts = parts;
        this.roles = roles;
        this.undoFor = undoFor;
        this.clock = clock;
    }

    /** What is written and about what. @param version of the draft that was changed; 0 for a new one */
    public record Wanted(ReportBackId id, int version, ReportBack report, @Nullable ReportBackId corrects) {}

    public List<Unsent> list(Collection<SpaceId> spaces) {
        return rows.list(spaces);
    }

    /** @throws NotVisible when there is none, or it went out */
    public Unsent get(Actor by, ReportBackId id) {
        return find(by, id).orElseThrow(() -> new NotVisible("draft " + id));
    }

    public Optional<Unsent> find(Actor by, ReportBackId id) {
        return rows.find(id).filter(unsent -> roles.may(by, unsent.space(), AtTheDesk.STAFF));
    }

    @Override
    public ReportBackId keep(Actor by, ReportBack report) {
        var wanted = new Wanted(ReportBackId.next(), 0, report, null);
        keep(by, wanted);
        return wanted.id();
    }

    /** Keeps a draft, however little stands in it. One that waited for its hour waits no more. */
    public void keep(Actor by, Wanted wanted) {
        var checked = reporting.readied(by, wanted.report());
        reporting.lengths(checked.report()).check();
        keep(by, wanted, checked, null);
    }

    /**
     * Sends it at its hour, or as soon as there was time to change one's mind.
     *
     * @param at null for as soon as possible
     * @return when it goes out; null when it did already. Sent twice it goes out once (REL-29)
     * @throws org.samskap.followups.FollowUpRefused when it could not go out as it is now
     */
    public @Nullable Instant send(Actor by, Wanted wanted, @Nullable Instant at) {
        if (published.find(wanted.id().toString()).isPresent()) return null;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        new Rules().not(at != null && at.isBefore(now), Reason.PUBLISH_PAST).check();
        if (at == null && undoFor.isZero()) {
            reporting.report(by, wanted.report(), wanted.id(), wanted.corrects());
            rows.remove(wanted.id());
            return null;
        }
        var checked = reporting.checked(by, wanted.report());
        var when = at == null ? now.plus(undoFor) : at;
        keep(by, wanted, checked, when);
        return when;
    }

    private void keep(Actor by, Wanted wanted, Reporting.Readied checked, @Nullable Instant publishAt) {
        if (published.find(wanted.id().toString()).isPresent()) throw new Conflict("report-back " + wanted.id() + " went out");
        var kept = rows.keep(new Unsent(wanted.id(), checked.home(), checked.report(), wanted.corrects(), by.id(), wanted.version(), publishAt, null, clock.instant()));
        if (!kept) throw new Conflict("draft " + wanted.id());
    }

    /** It does not go out by itself any more. @throws Conflict when it has gone out already */
    public void takeBack(Actor by, ReportBackId id) {
        if (published.find(id.toString()).isPresent()) throw new Conflict("report-back " + id + " went out");
        var unsent = rows.lock(id).filter(one -> roles.may(by, one.space(), AtTheDesk.STAFF)).orElseThrow(() -> new NotVisible("draft " + id));
        rows.stop(unsent.id(), null);
    }

    /** Twice does no harm. */
    public void discard(Actor by, ReportBackId id) {
        find(by, id).ifPresent(unsent -> {
            parts.forget(unsent.id());
            rows.remove(unsent.id());
        });
    }
}
