package org.samskap.accounts.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Who is signed in. Read from the database once a request, so that a disabled account is out at once (SEC-11). */
@Component
class CurrentPerson {
    private static final String KEPT = CurrentPerson.class.getName();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** The person, or null for a visitor. Asks the database for people who have a session and for nobody else. */
    @Nullable Actor actor() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) return null;
        var request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(KEPT, SCOPE_REQUEST) instanceof Known known && known.id.equals(signedIn.person())) return known.actor;
        var known = new Known(signedIn.person(), people.findActor(signedIn.person()).orElse(null));
        request.setAttribute(KEPT, known, SCOPE_REQUEST);
        return known.actor;
    }

    private record Known(PersonId id, @Nullable Actor actor) {}
}
