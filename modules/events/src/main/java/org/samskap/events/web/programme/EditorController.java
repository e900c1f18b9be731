package org.samskap.events.web.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.PlanChangedMeanwhile;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.DraftHasNoReaders;
import org.samskap.events.internal.programme.ProgrammeDesk;
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

/** The programme as organisers work on it, session by session, and its release. */
@Controller
@RequestMapping("/events/{slug}/plan/programme")
class EditorController {
    private static final int NOTE = 1000;

    private final Templates templates = new StaticTemplates();
    private final ProgrammeDesk desk;

    EditorController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /** The plan as the organiser saw it, and a word to those who read the programme. */
    record ReleaseForm(@Nullable Integer version, @Nullable String note) {}

    record MoveForm(@Nullable Integer version, @Nullable String to) {}

    @GetMapping
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(slug, shell, actor, null, List.of());
    }

    @PostMapping("/release")
    @Access(Who.SIGNED_IN)
    Object release(@PathVariable String slug, @ModelAttribute ReleaseForm form, Shell shell, Actor actor) {
        if (Typed.tooLong(form.note(), NOTE)) return page(slug, shell, actor, form.note(), problem(shell, "events.plan.session.toolong", NOTE));
        try {
            desk.release(slug, actor, form.version() == null ? -1 : form.version(), Typed.text(form.note()));
            return SeeOther.to(href(slug)).saying("events.programme.released");
        } catch (DraftHasNoReaders draft) {
            return page(slug, shell, actor, form.note(), problem(shell, "events.plan.programme.draft"));
        } catch (PlanChangedMeanwhile meanwhile) {
            return page(slug, shell, actor, form.note(), problem(shell, "events.plan.programme.meanwhile")).status(409);
        }
    }

    /** Somebody else changed the programme: the organiser sees it anew, and decides again. */
    @PostMapping("/{session}/move")
    @Access(Who.SIGNED_IN)
    SeeOther move(@PathVariable String slug, @PathVariable SessionId session, @ModelAttribute MoveForm form, Actor actor) {
        try {
            desk.move(slug, actor, form.version() == null ? -1 : form.version(), session, "earlier".equals(form.to()));
            return SeeOther.to(href(slug) + "#s-" + session);
        } catch (PlanChangedMeanwhile meanwhile) {
            return SeeOther.to(href(slug)).saying("events.programme.meanwhile");
        }
    }

    private static List<Problem> problem(Shell shell, String key, Object... arguments) {
        return List.of(new Problem("note", shell.texts().of(key, arguments)));
    }

    private Page page(String slug, Shell shell, Actor actor, @Nullable String note, List<Problem> problems) {
        var page = EditorPage.of(shell.texts(), desk.open(slug, actor), note, problems);
        return Page.of(shell, shell.texts().of("events.plan.programme.title"), templates.programmeEditor(shell, page))
                .below(PlanCrumbs.of(shell.texts(), page.event())).with(problems).unlisted();
    }

    private static String href(String slug) {
        return "/events/" + slug + "/plan/programme";
    }
}
