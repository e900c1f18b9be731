package org.samskap.events.web.parts;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.PlanChangedMeanwhile;
import org.samskap.events.PlanRefused;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.forms.PartPage;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Asks for a part of a plan and keeps it. Two who change the plan at once are both heard (REL-28). */
@Component
public class Parts {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final EventPlanning planning;

    Parts(PlanDesk desk, EventPlanning planning) {
        this.desk = desk;
        this.planning = planning;
    }

    /** How a change is written; most parts are revisions of the plan. */
    @FunctionalInterface
    public interface Writing {
        void write(int version);
    }

    public Page ask(String slug, Part part, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        return page(event, part, part.now().apply(event), event.version(), shell, List.of());
    }

    public Object save(String slug, Part part, PartForm form, Shell shell, Actor actor) {
        return save(slug, part, form, shell, actor, version -> planning.revise(slug, actor, version, form::into));
    }

    /** The same for what is more than a revision. */
    public Object save(String slug, Part part, PartForm form, Shell shell, Actor actor, Writing writing) {
        var event = desk.event(slug, actor);
        var problems = form.problems(shell.texts(), event.plan());
        // Problems first: whoever has to mend the form should not be told of a conflict about something half-written.
        if (!problems.isEmpty()) return page(event, part, form, form.seen(), shell, problems).with(problems);
        try {
            writing.write(form.seen());
            return SeeOther.to(part.back()).saying("events.plan.saved");
        } catch (PlanChangedMeanwhile late) {
            return late(desk.event(slug, actor), part, form, shell);
        } catch (PlanRefused refused) {
            var objections = problems(shell.texts(), form, refused);
            return page(event, part, form, form.seen(), shell, objections).with(objections);
        }
    }

    /** Takes something out of the plan; when somebody changed the plan since, its page shows what stands now. */
    public Object remove(String slug, Part part, Removal removal, UnaryOperator<EventPlan> change, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var form = part.now().apply(event);
        try {
            planning.revise(slug, actor, removal.seen(), change);
            return SeeOther.to(part.back()).saying("events.plan.removed");
        } catch (PlanChangedMeanwhile late) {
            return late(event, part, form, shell);
        } catch (PlanRefused refused) {
            var objections = problems(shell.texts(), form, refused);
            return page(event, part, form, event.version(), shell, objections).with(objections);
        }
    }

    private Page page(EventDetails event, Part part, PartForm form, int version, Shell shell, List<Problem> problems) {
        return page(event, part, form, version, shell, problems, false, List.of());
    }

    private Page late(EventDetails event, Part part, PartForm form, Shell shell) {
        var texts = shell.texts();
        var differences = PartPage.differences(form.groups(texts), part.now().apply(event).groups(texts));
        return page(event, part, form, event.version(), shell, List.of(), true, differences).status(409);
    }

    private Page page(EventDetails event, Part part, PartForm form, int version, Shell shell, List<Problem> problems,
                      boolean late, List<PartPage.Difference> differences) {
        var texts = shell.texts();
        var title = texts.of("events.plan." + part.name() + ".title");
        var groups = form.groups(texts).stream().map(group -> group.problemOf(problems)).toList();
        var page = new PartPage(title, optional(texts, part, ".lead"), part.path(), part.back(), "version", version, groups, late, differences,
                part.remove() ? part.path() + "/remove" : null, optional(texts, part, ".remove.note"));
        return Page.of(shell, title, templates.planPart(shell, page)).unlisted().below(crumbs(texts, event, title));
    }

    private static @Nullable String optional(Texts texts, Part part, String ending) {
        var key = "events.plan." + part.name() + ending;
        return texts.has(key) ? texts.of(key) : null;
    }

    /** From the organiser's home down to a page of an event's plan. */
    public static Crumbs crumbs(Texts texts, EventDetails event, String title) {
        return Crumbs.of(texts.of("events.plan.home"), "/plan")
                .then(event.summary().title(), Part.plan(event.summary().slug())).then(title, null);
    }

    private static List<Problem> problems(Texts texts, PartForm form, PlanRefused refused) {
        var first = form.groups(texts).getFirst().inputs().getFirst().field().name();
        return refused.objections().stream().map(no -> new Problem(first, texts.of(no.key(), no.arguments()))).toList();
    }
}
