package org.samskap.events.web.deletion;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.Deletion;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.SeriesDesk;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.internal.StillNeeded;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Lang;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes a draft or a series that never met, after a question; what people could see is called off instead. */
@Controller
class DeletionController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final SeriesDesk series;
    private final Deletion deletion;

    DeletionController(PlanDesk desk, SeriesDesk series, Deletion deletion) {
        this.desk = desk;
        this.series = series;
        this.deletion = deletion;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/delete")
    Page askEvent(@PathVariable String slug, Shell shell, Actor actor) {
        return page(desk.event(slug, actor), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/events/{slug}/plan/delete")
    Object deleteEvent(@PathVariable String slug, Shell shell, Actor actor) {
        try {
            deletion.event(slug, actor);
            return SeeOther.to("/plan").saying("events.plan.deleted");
        } catch (StillNeeded needed) {
            return page(desk.event(slug, actor), shell).status(409);
        }
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/series/{slug}/plan/delete")
    Page askSeries(@PathVariable String slug, Shell shell, Actor actor) {
        return page(series.series(slug, actor), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/series/{slug}/plan/delete")
    Object deleteSeries(@PathVariable String slug, Shell shell, Actor actor) {
        try {
            deletion.series(slug, actor);
            return SeeOther.to("/plan").saying("events.plan.deleted");
        } catch (StillNeeded needed) {
            return page(series.series(slug, actor), shell).status(409);
        }
    }

    private Page page(EventDetails event, Shell shell) {
        var summary = event.summary();
        return page(shell, summary.title(), summary.lang(), "events.plan.delete.event", deletion.against(event), summary.href() + "/plan", summary.href() + "/plan");
    }

    private Page page(SeriesDetails known, Shell shell) {
        var href = "/series/" + known.plan().slug();
        return page(shell, known.plan().title(), known.plan().lang(), "events.plan.delete.series", deletion.against(known), href + "/plan", href);
    }

    private Page page(Shell shell, String title, Lang lang, String question, List<String> against, String plan, String back) {
        Texts texts = shell.texts();
        var heading = texts.of(against.isEmpty() ? "events.plan.delete.title" : "events.plan.delete.stays");
        var page = new DeletionPage(title, texts.lang() == lang ? null : lang.tag(), texts.of(question), against.stream().map(texts::of).toList(),
                plan + "/delete", back);
        return Page.of(shell, heading, templates.planDelete(shell, heading, page)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(title, back).then(heading, null));
    }
}
