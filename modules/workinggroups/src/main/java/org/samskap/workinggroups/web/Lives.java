package org.samskap.workinggroups.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.ui.Knot;
import org.samskap.ui.Knot.Size;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.GroupView;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;

/** The life of a group as a thread: founded, every turn with its reason, and the next report ahead. */
final class Lives {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Lives() {}

    static List<Knot> of(Texts texts, GroupView view, Map<EventId, EventSummary> meetings, ZoneId zone) {
        var group = view.found().group();
        var lang = group.lang();
        var knots = new ArrayList<Knot>();
        knots.add(new Knot(Size.SMALL, false, LocalDate.ofInstant(group.formedAt(), zone), null, TEMPLATES.lifeFounded(texts), null));
        for (var move : view.moves()) {
            var meeting = move.event() == null ? null : meetings.get(move.event());
            knots.add(new Knot(Size.FULL, false, LocalDate.ofInstant(move.at(), zone), null, move.state().tag(texts), TEMPLATES.lifeTurn(texts, move, meeting, lang)));
        }
        var due = view.found().terms().reportBy();
        if (group.state().open() && due != null) knots.add(new Knot(Size.FULL, true, due, texts.of("workinggroups.by"), TEMPLATES.lifeAhead(texts), null));
        return knots;
    }
}
