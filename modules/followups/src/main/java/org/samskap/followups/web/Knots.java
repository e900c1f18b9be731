package org.samskap.followups.web;

import static org.samskap.ui.Knot.Size.FULL;
import static org.samskap.ui.Knot.Size.SMALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Threads.Thread;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.ui.Knot;
import org.samskap.ui.Texts;

/** A trail as knots on the red thread; it ends in a promise or in an outcome, never in nothing. */
final class Knots {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final Set<StepKind> ON_THE_WAY = Set.of(StepKind.PUBLISHED, StepKind.READ, StepKind.STATUS_CHANGED, StepKind.COMMITMENT_MADE,
            StepKind.COMMITMENT_KEPT, StepKind.COMMITMENT_WITHDRAWN, StepKind.PROMISE_MADE, StepKind.PROMISE_MOVED, StepKind.REWORDED,
            StepKind.HANDOVER_ARRIVED, StepKind.HANDOVERS_ANSWERED);

    private Knots() {}

    static List<Knot> of(Texts texts, Thread thread, Space space, LocalDate today) {
        var knots = new ArrayList<Knot>();
        thread.steps().forEach(step -> knots.add(of(texts, step, space)));
        if (thread.item().owed() != null) knots.add(ahead(texts, thread.item().owed(), thread.item().late(today)));
        return knots;
    }

    private static Knot of(Texts texts, Step step, Space space) {
        var view = StepView.of(texts, step, space);
        return new Knot(ON_THE_WAY.contains(step.kind()) ? SMALL : FULL, false, LocalDate.ofInstant(step.at(), space.zone()), null,
                TEMPLATES.trailWhat(texts, view), view.hasDetail() ? TEMPLATES.trailDetail(texts, view) : null);
    }

    private static Knot ahead(Texts texts, Item.Owed owed, boolean late) {
        var word = texts.of(late ? "followups.ahead.late" : "followups.ahead");
        return new Knot(FULL, true, owed.by(), texts.of(late ? "followups.ahead.was" : "followups.ahead.by"), TEMPLATES.trailWord(word),
                TEMPLATES.trailAhead(owed.owner()));
    }

    /** Why the promise stands where it stands, when it was moved there. */
    static @Nullable Step lastMove(Thread thread) {
        var owed = thread.item().owed();
        return owed == null ? null : thread.steps().reversed().stream().filter(step -> step.nextDate() != null).findFirst()
                .filter(step -> step.kind() == StepKind.PROMISE_MOVED && owed.by().equals(step.nextDate())).orElse(null);
    }
}
