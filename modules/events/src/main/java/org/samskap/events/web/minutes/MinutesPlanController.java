package org.samskap.events.web.minutes;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.minutes.MinutesChangedMeanwhile;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.internal.minutes.MinutesNotReady;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing minutes, showing them to everyone, and adding to them afterwards. */
@Controller
@RequestMapping("/events/{slug}/plan/minutes")
class MinutesPlanController {
    private final Templates templates = new StaticTemplates();
    private final MinutesDesk desk;

    MinutesPlanController(MinutesDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page open(@PathVariable String slug, Shell shell, Actor actor) {
        var now = desk.open(slug, actor);
        if (now.minutes().isPublished()) return correction(now, CorrectionForm.blank(), shell, List.of());
        return editor(now, MinutesForm.of(now.minutes(), now.agenda().toWrite(now.minutes().items())), shell, List.of(), false);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object save(@PathVariable String slug, @ModelAttribute MinutesForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return editor(desk.open(slug, actor), form, shell, problems, false).with(problems);
        try {
            desk.save(slug, actor, form.seen(), form.opened(), form.typed());
            return SeeOther.to(path(slug)).saying("events.minutes.saved");
        } catch (MinutesChangedMeanwhile late) {
            return late(desk.open(slug, actor), form, shell);
        }
    }

    /** Nothing that was typed is lost, even when the minutes were published meanwhile: then it can be added as a correction. */
    private Page late(MinutesDesk.Of now, MinutesForm form, Shell shell) {
        if (now.minutes().isPublished()) {
            var problem = new Problem("text", shell.texts().of("events.minutes.late.published"));
            return correction(now, CorrectionForm.of(form.typed()), shell, List.of(problem)).with(List.of(problem)).status(409);
        }
        return editor(now, form, shell, List.of(), true).status(409);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/publish")
    Object preview(@PathVariable String slug, Shell shell, Actor actor) {
        var now = desk.open(slug, actor);
        return now.minutes().isPublished() ? SeeOther.to("/events/" + slug + "/minutes") : preview(now, shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/publish")
    Object publish(@PathVariable String slug, @ModelAttribute VersionForm form, Shell shell, Actor actor) {
        try {
            desk.publish(slug, actor, form.seen());
            return SeeOther.to("/events/" + slug + "/minutes").saying("events.minutes.published");
        } catch (MinutesChangedMeanwhile late) {
            return preview(desk.open(slug, actor), shell).with(List.of(new Problem("publish", shell.texts().of("events.minutes.late.publish")))).status(409);
        } catch (MinutesNotReady notYet) {
            return preview(desk.open(slug, actor), shell).with(List.of(new Problem("publish", shell.texts().of("events.minutes.notready"))));
        }
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/corrections")
    Object correct(@PathVariable String slug, @ModelAttribute CorrectionForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return correction(desk.open(slug, actor), form, shell, problems).with(problems);
        desk.correct(slug, actor, form.id(), form.about(), form.typed());
        return SeeOther.to("/events/" + slug + "/minutes").saying("events.minutes.corrected");
    }

    private static String path(String slug) {
        return "/events/" + slug + "/plan/minutes";
    }

    private Page editor(MinutesDesk.Of now, MinutesForm form, Shell shell, List<Problem> problems, boolean late) {
        var title = shell.texts().of("events.minutes");
        var editor = MinutesEditor.of(shell.texts(), now, form, problems, late);
        return Page.of(shell, title, templates.minutesEditor(shell, editor)).unlisted().below(crumbs(shell, now.event().summary(), title));
    }

    private Page preview(MinutesDesk.Of now, Shell shell) {
        var title = shell.texts().of("events.minutes.publish");
        var view = MinutesView.of(shell.texts(), now);
        return Page.of(shell, title, templates.minutesPublish(shell, view)).unlisted().below(crumbs(shell, now.event().summary(), title));
    }

    private Page correction(MinutesDesk.Of now, CorrectionForm form, Shell shell, List<Problem> problems) {
        var title = shell.texts().of("events.minutes.correct");
        var page = CorrectionPage.of(shell.texts(), MinutesView.of(shell.texts(), now), form, problems);
        return Page.of(shell, title, templates.minutesCorrect(shell, page)).unlisted().below(crumbs(shell, now.event().summary(), title));
    }

    private static Crumbs crumbs(Shell shell, EventSummary event, String title) {
        return Crumbs.of(shell.texts().of("events.plan.home"), "/plan").then(event.title(), event.href() + "/plan").then(title, null);
    }
}
