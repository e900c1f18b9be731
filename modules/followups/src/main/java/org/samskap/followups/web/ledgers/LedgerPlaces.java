package org.samskap.followups.web.ledgers;

import java.util.List;
import java.util.Map;

import org.samskap.events.EventPlan.Track;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toMap;

/** Finds what a ledger is of. */
@Component
class LedgerPlaces {
    private final Events events;
    private final EventSeries series;
    private final Spaces spaces;

    LedgerPlaces(Events events, EventSeries series, Spaces spaces) {
        this.events = events;
        this.series = series;
        this.spaces = spaces;
    }

    /** @param path of the request, which says what is meant. @throws NotVisible when there is none */
    LedgerPlace find(String path, String slug) {
        if (path.startsWith("/events/")) return ofEvent(slug);
        return path.startsWith("/series/") ? ofSeries(slug) : ofSpace(slug);
    }

    private LedgerPlace ofEvent(String slug) {
        var event = events.find(slug).orElseThrow(() -> new NotVisible("event " + slug));
        var space = spaces.get(event.space());
        return new LedgerPlace(event.title(), event.lang(), event.href(), slug, space, Crumbs.of(space.name(), space.href()).then(event.title(), event.href()),
                Scope.at(List.of(event.id())), event);
    }

    private LedgerPlace ofSeries(String slug) {
        var found = series.find(slug).orElseThrow(() -> new NotVisible("series " + slug));
        var space = spaces.get(found.space());
        var dates = events.listIn(space.id()).stream().filter(event -> found.id().equals(event.series())).map(EventSummary::id).toList();
        return new LedgerPlace(found.title(), found.lang(), found.href(), slug, space, Crumbs.of(space.name(), space.href()).then(found.title(), found.href()),
                Scope.at(dates), null);
    }

    private LedgerPlace ofSpace(String slug) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        return new LedgerPlace(space.name(), space.lang(), space.href(), slug, space, Crumbs.of(space.name(), space.href()), Scope.in(space.id()), null);
    }

    /** What the tracks of an event are called, by slug; asked for only where something was raised in one. */
    Map<String, String> tracks(EventSummary event) {
        return events.outline(event.id()).stream().flatMap(plan -> plan.tracks().stream()).collect(toMap(Track::slug, Track::title, (one, other) -> one));
    }
}
