package org.samskap.notifications.web.rhythm;

import java.util.List;

import org.samskap.notifications.internal.rhythm.OwnRhythm;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "How often do you want to hear?", reached from any of our mails. Whoever holds its link is the reader; no sign-in is asked for. */
@Controller
class RhythmController {
    private static final String PATH = "/mail/rhythm";
    private final Templates templates = new StaticTemplates();
    private final OwnRhythm rhythm;

    RhythmController(OwnRhythm rhythm) {
        this.rhythm = rhythm;
    }

    @Access(Who.EVERYONE)
    @GetMapping(PATH)
    Page ask(@RequestParam(defaultValue = "") String token, Shell shell) {
        return rhythm.find(token).map(choice -> page(shell, token, RhythmForm.of(choice), List.of())).orElseGet(() -> old(shell));
    }

    @Access(Who.EVERYONE)
    @PostMapping(PATH)
    Object choose(@RequestParam(defaultValue = "") String token, RhythmForm form, Shell shell) {
        if (rhythm.find(token).isEmpty()) return old(shell);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, token, form, problems);
        rhythm.choose(token, form.choice());
        return SeeOther.to(PATH + "?token=" + token).saying("notifications.rhythm.kept");
    }

    private Page page(Shell shell, String token, RhythmForm form, List<Problem> problems) {
        var page = new RhythmPage(shell, PATH, token, form.fields(shell.texts(), problems), List.of(), false);
        return Page.of(shell, shell.texts().of("notifications.rhythm.title"), templates.rhythmChoose(page)).unlisted().with(problems);
    }

    private Page old(Shell shell) {
        return Page.of(shell, shell.texts().of("notifications.link.old.title"), templates.old(shell.texts())).unlisted().status(404);
    }
}
