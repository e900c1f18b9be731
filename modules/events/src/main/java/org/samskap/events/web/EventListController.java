package org.samskap.events.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventLists;
import org.samskap.events.internal.PageKey;
import org.samskap.events.web.EventsPage.Rows;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.MenuItem;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EventListController {
    private static final int AT_ONCE = 20;

    private final Templates templates = new StaticTemplates();
    private final EventLists lists;
    private final Spaces spaces;
    private final Clock clock;

    EventListController(EventLists lists, Spaces spaces, Clock clock) {
        this.lists = lists;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Both lists from their beginning, or one of them from where a page before stopped. */
    @GetMapping("/events")
    @Access(Who.EVERYONE)
    Page list(@RequestParam @Nullable String space, @RequestParam @Nullable String after,
              @RequestParam @Nullable String before, Shell shell) {
        var in = space == null || space.isBlank() ? null
                : spaces.find(space).orElseThrow(() -> new NotVisible("space " + space));
        var page = page(shell.texts(), in, PageKey.parse(after).orElse(null), PageKey.parse(before).orElse(null));
        return Page.of(shell, shell.texts().of("events.title"), templates.events(shell.texts(), page));
    }

    private EventsPage page(Texts texts, @Nullable Space in, @Nullable PageKey after, @Nullable PageKey before) {
        var now = clock.instant();
        var id = in == null ? null : in.id();
        if (after != null) return new EventsPage(filters(texts, in), on(texts, in, lists.listOn(id, after, now, AT_ONCE + 1), now), null);
        if (before != null) return new EventsPage(filters(texts, in), null, past(texts, in, lists.listPast(id, before, now, AT_ONCE + 1), now));
        var both = lists.onAndPast(id, now, AT_ONCE + 1);
        return new EventsPage(filters(texts, in), on(texts, in, both.on(), now), past(texts, in, both.past(), now));
    }

    private Rows on(Texts texts, @Nullable Space in, List<EventSummary> found, Instant now) {
        return rows(texts, in, found, now, href(in, "after="));
    }

    private Rows past(Texts texts, @Nullable Space in, List<EventSummary> found, Instant now) {
        return rows(texts, in, found, now, href(in, "before="));
    }

    /** One more than is shown was asked for, to know whether the list goes on. */
    private Rows rows(Texts texts, @Nullable Space in, List<EventSummary> found, Instant now, String more) {
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        var rows = in == null ? EventRow.of(texts, shown, now, spaces) : EventRow.of(texts, shown, now);
        return new Rows(rows, found.size() > AT_ONCE ? more + PageKey.of(shown.getLast()) : null);
    }

    private static String href(@Nullable Space in, String parameter) {
        return "/events?" + (in == null ? "" : "space=" + in.slug() + "&") + parameter;
    }

    private List<MenuItem.Link> filters(Texts texts, @Nullable Space in) {
        var all = spaces.list();
        if (all.size() < 2) return List.of();
        var links = new ArrayList<MenuItem.Link>();
        links.add(new MenuItem.Link(texts.of("events.spaces.all"), "/events", in == null));
        for (var space : all) links.add(new MenuItem.Link(space.name(), "/events?space=" + space.slug(), space.equals(in)));
        return links;
    }
}
