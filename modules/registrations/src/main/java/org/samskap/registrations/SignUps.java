package org.samskap.registrations;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;

/** What other parts may ask about sign-ups. Whether somebody may know the answers, the asker sees to. */
public interface SignUps {

    /** @throws org.samskap.ui.NotVisible when there is none */
    SignUp get(SignUpId id);

    /** The sign-up whose private link holds this code. Guesses are for the caller to count. */
    Optional<SignUp> find(SignUpCode code);

    /** Those of an event in one of these states, in the order of asking; in one statement. */
    List<SignUp> listFor(EventId event, Collection<SignUpState> states);

    /** A person's own that are not over, latest event asked last; in one statement. */
    List<SignUp> listOf(PersonId person);

    /** The code of a sign-up's private link, for a mail to that person and nobody else. */
    SignUpCode codeOf(SignUpId id);

    /** The absolute address of its private page, for a mail to that person and nobody else. */
    URI linkOf(SignUpId id);
}
