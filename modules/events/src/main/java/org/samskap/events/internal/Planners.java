package org.samskap.events.internal;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** Who plans in a space: its organisers, facilitators and administrators. */
@Component
public class Planners {
    private static final Role[] THEY = {Role.ORGANISER, Role.FACILITATOR, Role.ADMINISTRATOR};

    private final Roles roles;

    Planners(Roles roles) {
        this.roles = roles;
    }

    /** @throws org.samskap.ui.NotVisible for everybody else */
    public void require(@Nullable Actor actor, SpaceId space) {
        roles.require(actor, space, THEY);
    }

    public boolean may(@Nullable Actor actor, SpaceId space) {
        return roles.may(actor, space, THEY);
    }

    /** The spaces in which the person plans. */
    public Set<SpaceId> spacesOf(Actor actor) {
        return roles.spacesWhere(actor.id(), THEY);
    }
}
