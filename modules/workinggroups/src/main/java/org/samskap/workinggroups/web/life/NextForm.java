package org.samskap.workinggroups.web.life;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Status;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.internal.life.Turning;
import org.samskap.workinggroups.internal.reports.Told;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * How a group goes on, as it was typed.
 *
 * @param turn      what happens
 * @param event     the address of the meeting that decided it
 * @param staying   those who stay on, when the form asked
 * @param asked     whether it did
 * @param successor the address of the group that carries on
 */
public record NextForm(@Nullable String turn, @Nullable String reason, @Nullable String easyText, @Nullable String decidedBy,
                       @Nullable String outcome, @Nullable String nextDate, @Nullable String event, @Nullable List<String> staying,
                       @Nullable String asked, @Nullable String successor, @Nullable String key) {

    @Nullable Status status() {
        return Arrays.stream(Status.values()).filter(one -> one.name().equals(outcome)).filter(Turn.outcomes()::contains).findFirst().orElse(null);
    }

    @Nullable Set<MemberId> stay() {
        return asked == null ? null : (staying == null ? List.<String>of() : staying).stream().map(Typed::uuid).map(MemberId::new).collect(Collectors.toSet());
    }

    Turning turning(Turn wanted, @Nullable EventSummary meeting, @Nullable WorkingGroup next) {
        var closed = status() != null && !status().open();
        return new Turning(wanted, Charter.clean(Typed.text(reason)), easyText, decidedBy, wanted.needsOutcome() ? status() : null,
                closed || wanted == Turn.MERGE ? null : Typed.day(nextDate), meeting, stay(), next);
    }

    /** @param carries whether the group carries proposals that need to hear where they stand */
    List<Problem> problems(Texts texts, Turn wanted, boolean carries, @Nullable WorkingGroup next, LocalDate today) {
        var check = Check.in(texts).text("reason", reason, Turning.LONGEST_REASON, wanted.needsOutcome() ? "workinggroups.outcome" : "workinggroups.reason")
                .atMost("easyText", easyText, Told.LONGEST_EASY).atMost("decidedBy", decidedBy, Told.LONGEST_DECIDED)
                .not(wanted == Turn.MERGE && next == null, "successor", "workinggroups.successor.missing")
                .not(wanted.needsOutcome() && carries && status() == null, "outcome", "workinggroups.status.missing")
                .not(status() == Status.NOT_GOING_AHEAD && Charter.length(Charter.clean(Typed.text(reason))) < Turning.SHORTEST_NO, "reason", "workinggroups.outcome.short");
        boolean dated = wanted.needsNextDate() || wanted.needsOutcome() && status() != null && status().open();
        return (dated ? check.day("nextDate", nextDate, today, "workinggroups.report.next") : check).problems();
    }
}
