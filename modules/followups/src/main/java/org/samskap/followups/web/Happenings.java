package org.samskap.followups.web;

import static org.samskap.ui.Knot.Size.FULL;
import static org.samskap.ui.Knot.Size.SMALL;

import java.time.LocalDate;
import java.util.List;

import org.samskap.followups.internal.Latest.Happened;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Knot;
import org.samskap.ui.Texts;

/** What happened lately, as knots: report-backs in full, the rest in a line. */
final class Happenings {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Happenings() {}

    static List<Knot> knots(Texts texts, List<Happened> happened, Spaces spaces) {
        return happened.stream().map(one -> knot(texts, one, spaces.get(one.step().space()))).toList();
    }

    private static Knot knot(Texts texts, Happened one, Space space) {
        var day = LocalDate.ofInstant(one.step().at(), space.zone());
        var view = HappenedView.of(texts, one, space);
        return view.report() == null ? new Knot(SMALL, false, day, null, TEMPLATES.homeLine(texts, view), null)
                : new Knot(FULL, false, day, null, TEMPLATES.homeTitle(texts, view), TEMPLATES.homeReport(texts, view));
    }
}
