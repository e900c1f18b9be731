package org.samskap.followups.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.Latest;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.Ledgers.Counts;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "What came of it?", for all spaces or for one; three statements. */
@Controller
class ResultsController {
    private static final int LATEST = 10;

    private final Templates templates = new StaticTemplates();
    private final Ledgers ledgers;
    private final Latest latest;
    private final Events events;
    private final Spaces spaces;

    ResultsController(Ledgers ledgers, Latest latest, Events events, Spaces spaces) {
        this.ledgers = ledgers;
        this.latest = latest;
        this.events = events;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/results")
    Page show(@RequestParam(name = "space", required = false) @Nullable String slug, Shell shell) {
        var texts = shell.texts();
        var chosen = slug == null ? null : spaces.find(slug).orElse(null);
        var ids = chosen == null ? null : List.of(chosen.id());
        var counts = ledgers.countsByEvent(ids);
        var page = new ResultsPage(links(texts, chosen), parts(texts, counts, counts.isEmpty() ? Map.of() : events.get(counts.keySet())),
                Happenings.knots(texts, latest.list(ids, LATEST), spaces));
        return Page.of(shell, texts.of("menu.followups.results"), templates.homeResults(texts, page));
    }

    private List<MenuItem.Link> links(Texts texts, @Nullable Space chosen) {
        var links = new ArrayList<MenuItem.Link>();
        links.add(new MenuItem.Link(texts.of("followups.desk.all"), "/results", chosen == null));
        spaces.list().forEach(space -> links.add(new MenuItem.Link(space.name(), LocalPath.with("/results", "space", space.slug()), space.equals(chosen))));
        return links;
    }

    private List<ResultsPage.Part> parts(Texts texts, Map<EventId, Counts> counts, Map<EventId, EventSummary> known) {
        return spaces.list().stream().map(space -> new ResultsPage.Part(space, Foreign.tag(texts, space.lang()), known.values().stream()
                        .filter(event -> event.space().equals(space.id())).sorted(latestFirst())
                        .map(event -> meeting(texts, event, counts.get(event.id()))).toList()))
                .filter(part -> !part.meetings().isEmpty()).toList();
    }

    private static Comparator<EventSummary> latestFirst() {
        return Comparator.comparing((EventSummary event) -> event.firstDay() == null ? LocalDate.MAX : event.firstDay()).reversed();
    }

    private static ResultsPage.Meeting meeting(Texts texts, EventSummary event, Counts counts) {
        return new ResultsPage.Meeting(event, Foreign.tag(texts, event.lang()), counts, texts.of("followups.results.counts", counts.all(), counts.done(), counts.open()));
    }
}
