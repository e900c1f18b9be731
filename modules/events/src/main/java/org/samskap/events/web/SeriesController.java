package org.samskap.events.web;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesPageSection;
import org.samskap.events.SeriesSummary;
import org.samskap.events.internal.Planners;
import org.samskap.events.internal.SeriesQueries;
import org.samskap.events.web.calendar.Subscription;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.LocalPath;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class SeriesController {
    private final Templates templates = new StaticTemplates();
    private final SeriesQueries queries;
    private final Spaces spaces;
    private final Planners planners;
    private final ObjectProvider<PrimaryAction> action;
    private final Subscription subscription;
    private final List<SeriesPageSection> sections;
    private final Clock clock;

    SeriesController(SeriesQueries queries, Spaces spaces, Planners planners, ObjectProvider<PrimaryAction> action, Subscription subscription,
                     ObjectProvider<SeriesPageSection> sections, Clock clock) {
        this.queries = queries;
        this.spaces = spaces;
        this.planners = planners;
        this.action = action;
        this.subscription = subscription;
        this.sections = sections.orderedStream().toList();
        this.clock = clock;
    }

    @GetMapping("/series/{slug}")
    @Access(Who.EVERYONE)
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var series = queries.find(slug).orElseThrow(() -> new NotVisible("series " + slug));
        var space = spaces.get(series.plan().space());
        var summary = new SeriesSummary(series.id(), slug, space.id(), series.plan().title(), series.plan().lang());
        var actions = sections.stream().flatMap(section -> section.render(shell, summary, actor).stream()).toList();
        var page = SeriesPage.of(shell.texts(), series, raise(shell.texts(), space), planners.may(actor, space.id()), actions,
                subscription.to(summary.href()), clock.instant());
        return Page.of(shell, series.plan().title(), templates.series(shell.texts(), page))
                .below(Crumbs.of(space.name(), space.href()).then(shell.texts().of("events.series"), null));
    }

    /** What we hope a visitor will do, said about this series' space. */
    private PrimaryAction.@Nullable Link raise(Texts texts, Space space) {
        var found = action.getIfAvailable();
        return found == null ? null
                : new PrimaryAction.Link(texts.of(found.textKey()), LocalPath.with(found.path(), "space", space.slug()));
    }
}
