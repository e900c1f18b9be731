package org.samskap.events.internal;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventStewards;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who plans in a space: its organisers, facilitators and administrators. An event may have others who look after it alone. */
@Component
public class Planners {
    private static final Role[] THEY = {Role.ORGANISER, Role.FACILITATOR, Role.ADMINISTRATOR};

    private final Roles roles;
    private final ObjectProvider<EventStewards> stewards;

    Planners(Roles roles, ObjectProvider<EventStewards> stewards) {
        this.roles = roles;
        this.stewards = stewards;
    }

    /** @throws NotVisible for everybody who does not plan in the space */
    public void require(@Nullable Actor actor, SpaceId space) {
        roles.require(actor, space, THEY);
    }

    /** @throws NotVisible for everybody who does not look after the event */
    public void require(@Nullable Actor actor, EventSummary event) {
        if (!may(actor, event.id(), event.space())) throw new NotVisible("planning " + event.id());
    }

    public boolean may(@Nullable Actor actor, SpaceId space) {
        return roles.may(actor, space, THEY);
    }

    /** Whether the person plans in the space of the event, or looks after the event alone. */
    public boolean may(@Nullable Actor actor, EventId event, SpaceId space) {
        return may(actor, space) || actor != null && stewards.stream().anyMatch(one -> one.lookAfter(event, actor.id()));
    }

    /** The events that the person looks after without planning in their space. */
    Set<EventId> eventsOf(Actor actor) {
        return stewards.stream().flatMap(one -> one.eventsOf(actor.id()).stream()).collect(Collectors.toSet());
    }

    /** The spaces in which the person plans. */
    public Set<SpaceId> spacesOf(Actor actor) {
        return roles.spacesWhere(actor.id(), THEY);
    }
}
