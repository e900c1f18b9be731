package org.samskap.events.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesCockpitSection;
import org.samskap.events.SeriesId;
import org.samskap.events.internal.SeriesChangedMeanwhile;
import org.samskap.events.internal.SeriesDesk;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.PartPage;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A new series, and what is said of one that stands. */
@Controller
class SeriesPlanController {
    private final Templates templates = new StaticTemplates();
    private final Places places;
    private final SeriesDesk desk;
    private final List<SeriesCockpitSection> sections;

    SeriesPlanController(Places places, SeriesDesk desk, ObjectProvider<SeriesCockpitSection> sections) {
        this.places = places;
        this.desk = desk;
        this.sections = sections.orderedStream().toList();
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/plan/series/new")
    Page askNew(Shell shell, Actor actor) {
        var space = places.spaces(actor).getFirst();
        var form = new SeriesForm(SeriesId.next().toString(), space.slug(), null, space.lang().name(), null, null, null, null, null, null, null, null,
                null, null, null, null);
        return fresh(form, places.spaces(actor), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/plan/series/new")
    Object begin(@ModelAttribute SeriesForm form, Shell shell, Actor actor) {
        var mine = places.spaces(actor);
        var space = mine.stream().filter(one -> one.slug().equals(form.place())).findFirst().orElse(null);
        var problems = new ArrayList<>(form.problems(shell.texts()));
        if (space == null) problems.add(new Problem("place", shell.texts().of("events.plan.problem.choose")));
        if (space == null || !problems.isEmpty()) return fresh(form, mine, shell, problems).with(problems);
        return SeeOther.to("/series/" + desk.start(actor, id(form), form.plan(space.id(), null))).saying("events.plan.begun.series");
    }

    private static SeriesId id(SeriesForm form) {
        try {
            return form.key() == null ? SeriesId.next() : SeriesId.of(form.key());
        } catch (IllegalArgumentException e) {
            return SeriesId.next();
        }
    }

    private Page fresh(SeriesForm form, List<Space> mine, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var groups = new ArrayList<Group>();
        groups.add(Group.of(new Ask(texts, "new").one("place", form.place(), Way.SELECT,
                mine.stream().map(space -> Choice.of(space.slug(), space.name())).toList())));
        groups.addAll(form.groups(texts));
        var page = new BeginPage(texts.of("events.plan.newseries"), texts.of("events.plan.newseries.lead"), "/plan/series/new", "/plan",
                BeginPage.said(groups, problems), "key", id(form).toString(), texts.of("events.plan.newseries.submit"));
        return Page.of(shell, page.title(), templates.planBegin(shell, page)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(page.title(), null));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/series/{slug}/plan")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var series = desk.series(slug, actor);
        return change(SeriesForm.of(series.plan(), series.version()), series.version(), slug, shell, List.of(), null, sections(shell, slug, actor));
    }

    private List<Content> sections(Shell shell, String slug, Actor actor) {
        if (sections.isEmpty()) return List.of();
        var series = desk.editions(slug, actor).series();
        return sections.stream().map(section -> section.render(shell, series, actor)).flatMap(Optional::stream).toList();
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/series/{slug}/plan")
    Object save(@PathVariable String slug, @ModelAttribute SeriesForm form, Shell shell, Actor actor) {
        var series = desk.series(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return change(form, form.seen(), slug, shell, problems, null, List.of()).with(problems);
        try {
            desk.revise(slug, actor, form.seen(), form.plan(series.plan().space(), slug));
            return SeeOther.to("/series/" + slug).saying("events.plan.saved");
        } catch (SeriesChangedMeanwhile late) {
            var now = desk.series(slug, actor);
            return change(form, now.version(), slug, shell, List.of(), SeriesForm.of(now.plan(), now.version()), List.of()).status(409);
        }
    }

    /** @param now what stands, when somebody else was quicker; or null */
    private Page change(SeriesForm form, int version, String slug, Shell shell, List<Problem> problems, @Nullable SeriesForm now,
                        List<Content> sections) {
        var texts = shell.texts();
        var meanwhile = now == null ? List.<PartPage.Difference>of() : PartPage.differences(form.groups(texts), now.groups(texts));
        var page = new PartPage(texts.of("events.plan.series.change"), null, "/series/" + slug + "/plan", "/series/" + slug, "key", version,
                BeginPage.said(form.groups(texts), problems), now != null, meanwhile, null, null);
        return Page.of(shell, page.title(), templates.planSeries(templates.planPart(shell, page), sections)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(form.title() == null ? slug : form.title(), "/series/" + slug)
                        .then(page.title(), null));
    }
}
