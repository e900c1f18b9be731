package org.samskap.events.web.programme;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.EventQueries;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody reads the released programme, all of it or what they want to see of it. */
@Controller
class ProgrammeController {
    private final Templates templates = new StaticTemplates();
    private final EventQueries queries;
    private final Clock clock;

    ProgrammeController(EventQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/events/{slug}/programme")
    @Access(Who.EVERYONE)
    Page show(@PathVariable String slug, @RequestParam @Nullable String track, @RequestParam @Nullable String day,
              @RequestParam @Nullable String kind, @RequestParam @Nullable List<String> my, Shell shell, @Nullable Actor actor) {
        var page = ProgrammePage.of(shell.texts(), find(slug, actor), Filter.of(track, day, kind), Choice.of(my), clock.instant());
        var title = shell.texts().of("events.programme.of", page.event().title());
        return Page.of(shell, title, templates.programmeProgramme(shell.texts(), page))
                .below(Crumbs.of(page.event().title(), page.event().href()).then(shell.texts().of("events.programme"), null));
    }

    @GetMapping("/events/{slug}/programme/mine")
    @Access(Who.EVERYONE)
    Page mine(@PathVariable String slug, @RequestParam @Nullable List<String> my, Shell shell, @Nullable Actor actor) {
        var texts = shell.texts();
        var page = ProgrammePage.mine(texts, find(slug, actor), Choice.of(my), clock.instant());
        return Page.of(shell, texts.of("events.programme.mine"), templates.programmeMine(texts, page))
                .below(Crumbs.of(page.event().title(), page.event().href()).then(texts.of("events.programme"), page.href())
                        .then(texts.of("events.programme.mine"), null)).unlisted();
    }

    private EventDetails find(String slug, @Nullable Actor actor) {
        return queries.find(slug, actor).orElseThrow(() -> new NotVisible("event " + slug));
    }
}
