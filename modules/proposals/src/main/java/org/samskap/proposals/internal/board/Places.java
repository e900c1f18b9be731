package org.samskap.proposals.internal.board;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.SeriesSummary;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Finds what a board is for, for the staff of its space only. */
@Component
public class Places {
    private final Events events;
    private final EventSeries series;
    private final Spaces spaces;
    private final Roles roles;

    Places(Events events, EventSeries series, Spaces spaces, Roles roles) {
        this.events = events;
        this.series = series;
        this.spaces = spaces;
        this.roles = roles;
    }

    /** Whose board it is. */
    public enum Kind { EVENT, SERIES, SPACE }

    /** @throws NotVisible when there is nothing of that name, or the person is not staff of its space */
    public Place get(Kind kind, String slug, Actor facilitator) {
        var place = find(kind, slug).orElseThrow(() -> new NotVisible("board"));
        roles.require(facilitator, place.space().id(), Visibility.STAFF);
        // Only now, since it costs a statement.
        return place.series() == null ? place : withMeetings(place, place.series());
    }

    private Optional<Place> find(Kind kind, String slug) {
        return switch (kind) {
            case EVENT -> events.find(slug).map(event -> new Place(spaces.get(event.space()), event, null, Map.of(event.id(), event)));
            case SERIES -> series.find(slug).map(found -> new Place(spaces.get(found.space()), null, found, Map.of()));
            case SPACE -> spaces.find(slug).map(space -> new Place(space, null, null, Map.of()));
        };
    }

    private Place withMeetings(Place place, SeriesSummary series) {
        var meetings = events.listIn(place.space().id()).stream().filter(event -> Objects.equals(event.series(), series.id()))
                .collect(Collectors.toMap(EventSummary::id, Function.identity()));
        return new Place(place.space(), null, series, meetings);
    }
}
