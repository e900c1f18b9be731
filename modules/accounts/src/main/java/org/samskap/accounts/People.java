package org.samskap.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/** What other modules may ask and tell about people. */
public interface People {

    /**
     * Keeps a name or an address that somebody left without an account.
     *
     * @param name  as it may be shown publicly, or null
     * @param email unconfirmed, or null
     * @throws IllegalArgumentException when both are null: then there is nobody to remember
     */
    PersonId remember(@Nullable String name, @Nullable String email, Lang lang);

    /** Opens an account, or finds the one that has this address (upper and lower case are the same). */
    PersonId openAccount(String email, String name, Lang lang);

    /** The person as an actor, when the person has an account that is not disabled. */
    Optional<Actor> findActor(PersonId id);

    /** Public names by person, in one statement; who left none is not in it. */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** The address of a person who left one. */
    Optional<Mailbox> findMailbox(PersonId id);

    /** The addresses of many, in one statement; who left none is not in it. */
    Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people);

    /** The person opened a link that only the address could receive. Twice does no harm. */
    void confirmEmail(PersonId id);
}
