package org.samskap.spaces;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;

/** Who does what where. */
public interface Roles {

    /** Whether the person has one of the roles in the space. */
    boolean holds(PersonId person, SpaceId space, Role... anyOf);

    /**
     * Lets only people with one of the roles pass.
     *
     * @throws org.samskap.ui.NotVisible for everybody else, visitors too: missing and forbidden look the same (SEC-03)
     */
    void require(@Nullable Actor actor, SpaceId space, Role... anyOf);

    /** The same as a question, for a page that shows more to some. */
    boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf);

    /** The spaces in which the person has one of the roles. */
    Set<SpaceId> spacesWhere(PersonId person, Role... anyOf);

    /** Everybody who has one of the roles in the space, to write to them. */
    Set<PersonId> holders(SpaceId space, Role... anyOf);

    /** Gives a role. Twice does no harm. */
    void grant(PersonId person, SpaceId space, Role role);
}
