package org.samskap.events.web.minutes;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.JoinLinks;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.SeriesQueries;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The run sheet, for those who run the event: it shows the addresses of online rooms. */
@Controller
class RunSheetController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final JoinLinks links;
    private final SeriesQueries series;
    private final Spaces spaces;

    RunSheetController(PlanDesk desk, JoinLinks links, SeriesQueries series, Spaces spaces) {
        this.desk = desk;
        this.links = links;
        this.series = series;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan/run-sheet")
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var texts = shell.texts();
        var event = desk.event(slug, actor);
        var sheet = RunSheet.of(texts, event, links.of(event.summary().id()), promise(event));
        var title = texts.of("events.runsheet");
        return Page.of(shell, title, templates.minutesRunsheet(texts, sheet)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(sheet.title(), sheet.href() + "/plan").then(title, null));
    }

    /** A series may promise more than its space. */
    private String promise(EventDetails event) {
        var own = event.series() == null ? null : promiseOf(event.series().slug());
        return own == null ? spaces.get(event.summary().space()).whatHappens() : own;
    }

    private @Nullable String promiseOf(String slug) {
        return series.find(slug).map(found -> found.plan().whatHappens()).orElse(null);
    }
}
