package org.samskap.events.web.minutes;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.minutes.MinutesChangedMeanwhile;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.internal.minutes.MinutesNotReady;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** The minutes as a whole: what stands before all items, showing them to everyone, and adding to them afterwards. */
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
        if (now.minutes().isPublished()) return MinutesPages.correction(now, CorrectionForm.blank(), shell, List.of());
        return overview(now, OpeningForm.of(now.minutes()), shell, List.of(), false);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object begin(@PathVariable String slug, @ModelAttribute OpeningForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return overview(desk.open(slug, actor), form, shell, problems, false).with(problems);
        try {
            desk.begin(slug, actor, form.seen() == null ? "" : form.seen(), form.typed());
            return SeeOther.to("/events/" + slug + "/plan/minutes").saying("events.minutes.saved");
        } catch (MinutesChangedMeanwhile late) {
            var now = desk.open(slug, actor);
            if (now.minutes().isPublished()) return MinutesPages.publishedMeanwhile(now, CorrectionForm.of(Written.text(form.opening())), shell);
            return overview(now, form, shell, List.of(), true).status(409);
        }
    }

    private Page overview(MinutesDesk.Of now, OpeningForm form, Shell shell, List<Problem> problems, boolean late) {
        var title = shell.texts().of("events.minutes");
        var page = MinutesOverview.of(shell.texts(), now, form, problems, late);
        return Page.of(shell, title, templates.minutesOverview(shell, page)).unlisted().below(MinutesPages.crumbs(shell, now.event().summary()).then(title, null));
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
        if (!problems.isEmpty()) return MinutesPages.correction(desk.open(slug, actor), form, shell, problems).with(problems);
        desk.correct(slug, actor, form.id(), form.about(), form.typed());
        return SeeOther.to("/events/" + slug + "/minutes").saying("events.minutes.corrected");
    }

    private Page preview(MinutesDesk.Of now, Shell shell) {
        var title = shell.texts().of("events.minutes.publish");
        var view = MinutesView.of(shell.texts(), now);
        return Page.of(shell, title, templates.minutesPublish(shell, view)).unlisted().below(MinutesPages.crumbs(shell, now.event().summary()).then(title, null));
    }
}
