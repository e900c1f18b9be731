package org.samskap.followups.web.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.handover.Doors;
import org.samskap.followups.internal.handover.Overtaken;
import org.samskap.followups.internal.handover.Speaking;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.partners.Units;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The page on which a unit answers, the same behind a private link and for the signed-in. */
@Component
class AnswerPages {
    private final Templates templates = new StaticTemplates();
    private final Speaking speaking;
    private final Units units;
    private final Days days;

    AnswerPages(Speaking speaking, Units units, Days days) {
        this.speaking = speaking;
        this.units = units;
        this.days = days;
    }

    Page show(Shell shell, Doors.Open open, String path) {
        return page(shell, open, path, AnswerForm.EMPTY, List.of(), null);
    }

    /** @param again reads the question anew, for when somebody was quicker */
    Object say(Shell shell, Doors.Open open, String path, AnswerForm form, java.util.function.Supplier<Doors.Open> again) {
        var saying = form.saying().orElseThrow(() -> new NotVisible("something else to say"));
        try {
            speaking.say(open.asked(), form.read(), form.said(saying));
            return SeeOther.to(path).saying("followups.handover." + saying);
        } catch (FollowUpRefused refused) {
            return page(shell, open, path, form, form.problems(shell.texts(), refused), null);
        } catch (Overtaken overtaken) {
            return overtaken(shell, again.get(), path, form);
        }
    }

    /** Both texts: what stands now, and what was typed, still in its field if it can be sent again. */
    Page overtaken(Shell shell, Doors.Open now, String path, AnswerForm form) {
        return page(shell, now, path, form, List.of(), form.typed()).status(409);
    }

    Page page(Shell shell, Doors.Open open, String path, AnswerForm form, List<Problem> problems, @Nullable String lost) {
        var texts = shell.texts();
        var fields = AnswerPage.Fields.of(texts, form, open.asked().state().open() ? units.listOpen() : List.of(), open, problems);
        var page = AnswerPage.of(texts, open, path, days.today(open.space()), fields, lost);
        return Page.of(shell, texts.of(page.title()), templates.handoverAnswer(shell, page)).with(problems).unlisted();
    }
}
