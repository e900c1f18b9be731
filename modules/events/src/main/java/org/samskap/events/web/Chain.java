package org.samskap.events.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Knot;
import org.samskap.ui.Texts;

/** Events as stages on the red thread: what was is solid, what lies ahead is dashed. */
final class Chain {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Chain() {}

    /** Earlier events, this one, later ones; nothing when it stands alone. */
    static List<Knot> of(Texts texts, EventDetails event, Instant now) {
        if (event.earlier().isEmpty() && event.later().isEmpty()) return List.of();
        var stages = new ArrayList<>(of(texts, event.earlier(), now));
        stages.add(knot(texts, event.summary(), true, now));
        stages.addAll(of(texts, event.later(), now));
        return stages;
    }

    static List<Knot> of(Texts texts, List<EventSummary> events, Instant now) {
        return events.stream().map(event -> knot(texts, event, false, now)).toList();
    }

    private static Knot knot(Texts texts, EventSummary event, boolean here, Instant now) {
        var row = EventRow.of(texts, event, now);
        return new Knot(Knot.Size.FULL, !event.isOver(now), event.firstDay(), null, TEMPLATES.stage(texts, row, here),
                TEMPLATES.stagedetail(row));
    }
}
