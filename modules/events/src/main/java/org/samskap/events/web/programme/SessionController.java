package org.samskap.events.web.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlanning;
import org.samskap.events.PlanChangedMeanwhile;
import org.samskap.events.PlanRefused;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.ProgrammeDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Organisers add, change and remove a session. */
@Controller
@RequestMapping("/events/{slug}/plan/programme")
class SessionController {
    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final ProgrammeDesk desk;

    SessionController(EventPlanning planning, ProgrammeDesk desk) {
        this.planning = planning;
        this.desk = desk;
    }

    record RemoveForm(@Nullable Integer version) {}

    @GetMapping("/new")
    @Access(Who.SIGNED_IN)
    Page askNew(@PathVariable String slug, @RequestParam @Nullable String day, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        return page(shell, event, null, SessionForm.on(event.version(), day), List.of());
    }

    @PostMapping("/new")
    @Access(Who.SIGNED_IN)
    Object add(@PathVariable String slug, @ModelAttribute SessionForm form, Shell shell, Actor actor) {
        return save(slug, null, form, shell, actor);
    }

    @GetMapping("/{session}")
    @Access(Who.SIGNED_IN)
    Page ask(@PathVariable String slug, @PathVariable SessionId session, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        return page(shell, event, session, SessionForm.of(event.version(), find(event, session)), List.of());
    }

    @PostMapping("/{session}")
    @Access(Who.SIGNED_IN)
    Object change(@PathVariable String slug, @PathVariable SessionId session, @ModelAttribute SessionForm form, Shell shell, Actor actor) {
        return save(slug, session, form, shell, actor);
    }

    @GetMapping("/{session}/remove")
    @Access(Who.SIGNED_IN)
    Page askToRemove(@PathVariable String slug, @PathVariable SessionId session, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        return removing(shell, event, find(event, session), List.of());
    }

    @PostMapping("/{session}/remove")
    @Access(Who.SIGNED_IN)
    Object remove(@PathVariable String slug, @PathVariable SessionId session, @ModelAttribute RemoveForm form, Shell shell, Actor actor) {
        try {
            desk.remove(slug, actor, form.version() == null ? -1 : form.version(), session);
            return SeeOther.to("/events/" + slug + "/plan/programme").saying("events.session.removed");
        } catch (PlanChangedMeanwhile meanwhile) {
            return SeeOther.to("/events/" + slug + "/plan/programme").saying("events.programme.meanwhile");
        } catch (PlanRefused refused) {
            var event = planning.outline(slug, actor);
            return removing(shell, event, find(event, session), Refusals.problems(shell.texts(), refused, "remove"));
        }
    }

    private Object save(String slug, @Nullable SessionId session, SessionForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        if (form.wantsMore()) return page(shell, event, session, form, List.of());
        var problems = SessionCheck.of(shell.texts(), event, form);
        if (!problems.isEmpty()) return page(shell, event, session, form, problems);
        try {
            desk.put(slug, actor, form.seenVersion(), form.read(session), form.everyDay());
            return SeeOther.to("/events/" + slug + "/plan/programme").saying("events.session.saved");
        } catch (PlanChangedMeanwhile meanwhile) {
            return meanwhile(shell, planning.outline(slug, actor), session, form);
        } catch (PlanRefused refused) {
            return page(shell, event, session, form, Refusals.problems(shell.texts(), refused, "title"));
        }
    }

    /** What was typed stays in the form; saved once more it is written over what stands now, which is shown (REL-28). */
    private Page meanwhile(Shell shell, EventOutline event, @Nullable SessionId session, SessionForm form) {
        var text = shell.texts().of("events.plan.session.meanwhile");
        return page(shell, event, session, form.at(event.version()), List.of(new Problem("title", text))).status(409);
    }

    private Page page(Shell shell, EventOutline event, @Nullable SessionId session, SessionForm form, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of(session == null ? "events.plan.session.new" : "events.plan.session.change");
        var page = SessionFormPage.of(new SessionFields(texts, event, form, problems), session);
        return Page.of(shell, title, templates.programmeSessionform(shell, page, title))
                .below(PlanCrumbs.of(texts, event, title)).with(problems).unlisted();
    }

    private Page removing(Shell shell, EventOutline event, Session session, List<Problem> problems) {
        var title = shell.texts().of("events.plan.session.remove.title", session.title());
        return Page.of(shell, title, templates.programmeRemove(shell, event, session, title))
                .below(PlanCrumbs.of(shell.texts(), event, title)).with(problems).unlisted();
    }

    private static Session find(EventOutline event, SessionId id) {
        return event.sessions().stream().filter(session -> id.equals(session.id())).findFirst()
                .orElseThrow(() -> new NotVisible("session " + id));
    }
}
