package org.samskap.events.web.minutes;

import java.util.List;

import org.samskap.events.EventSummary;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.Shell;

/** What the forms for minutes have in common. */
final class MinutesPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private MinutesPages() {}

    static Crumbs crumbs(Shell shell, EventSummary event) {
        return Crumbs.of(shell.texts().of("events.plan.home"), "/plan").then(event.title(), event.href() + "/plan");
    }

    static Page correction(MinutesDesk.Of now, CorrectionForm form, Shell shell, List<Problem> problems) {
        var title = shell.texts().of("events.minutes.correct");
        var page = CorrectionPage.of(shell.texts(), MinutesView.of(shell.texts(), now), form, problems);
        return Page.of(shell, title, TEMPLATES.minutesCorrect(shell, page)).unlisted().below(crumbs(shell, now.event().summary()).then(title, null));
    }

    /** Nothing that was typed is lost when the minutes were published meanwhile: it can be added as a correction. */
    static Page publishedMeanwhile(MinutesDesk.Of now, CorrectionForm typed, Shell shell) {
        var problems = List.of(new Problem("text", shell.texts().of("events.minutes.late.published")));
        return correction(now, typed, shell, problems).with(problems).status(409);
    }
}
