package org.samskap.proposals.web.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.room.Room;
import org.samskap.proposals.internal.room.RoomQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Roles;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The way into the room: on the day for everybody, always for staff. Other days ask nothing of the database. */
@Component
class RoomOnAnEventPage implements EventPageSection {
    private final Templates templates = new StaticTemplates();
    private final RoomQueries rooms;
    private final Roles roles;
    private final Clock clock;

    RoomOnAnEventPage(RoomQueries rooms, Roles roles, Clock clock) {
        this.rooms = rooms;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        if (event.state() == EventState.CANCELLED) return List.of();
        var parts = new ArrayList<Part>();
        if (isToday(event)) rooms.find(event).filter(Room::open)
                .ifPresent(room -> parts.add(new Part(Place.ACTIONS, 15, templates.roomEnter(shell.texts(), room.ideaHref(), "proposals.room.enter"))));
        if (actor != null && roles.may(actor, event.space(), Visibility.STAFF))
            parts.add(new Part(Place.ACTIONS, 26, templates.roomEnter(shell.texts(), Room.href(event) + "/desk", "proposals.room.staff")));
        return parts;
    }

    private boolean isToday(EventSummary event) {
        var today = LocalDate.ofInstant(clock.instant(), event.zone());
        return event.firstDay() != null && event.lastDay() != null && !today.isBefore(event.firstDay()) && !today.isAfter(event.lastDay());
    }
}
