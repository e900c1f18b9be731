package org.samskap.workinggroups;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;

/** Alma is facilitator of one space, Vera of both; nobody else has a role. */
class AlmaFacilitates implements Roles {
    @Override
    public boolean holds(PersonId person, SpaceId space, Role... anyOf) {
        return spacesWhere(person).contains(space) && Arrays.asList(anyOf).contains(Role.FACILITATOR);
    }

    @Override
    public void require(@Nullable Actor actor, SpaceId space, Role... anyOf) {
        if (!may(actor, space, anyOf)) throw new NotVisible("space " + space);
    }

    @Override
    public boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf) {
        return actor != null && holds(actor.id(), space, anyOf);
    }

    @Override
    public Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
        if (person.equals(Neighbours.VERA)) return Set.of(Neighbours.SPACE.id(), Neighbours.OTHER.id());
        return person.equals(Neighbours.ALMA) ? Set.of(Neighbours.SPACE.id()) : Set.of();
    }

    @Override
    public Set<PersonId> holders(SpaceId space, Role... anyOf) {
        return holds(Neighbours.ALMA, space, anyOf) ? Set.of(Neighbours.ALMA) : Set.of();
    }

    @Override
    public void grant(PersonId person, SpaceId space, Role role) {
        throw new UnsupportedOperationException();
    }
}
