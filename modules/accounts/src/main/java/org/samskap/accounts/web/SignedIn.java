package org.samskap.accounts.web;

import java.util.List;

import org.samskap.accounts.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Says to Spring Security who is signed in: an id and nothing else. What the person may do is decided in the modules. */
final class SignedIn extends AbstractAuthenticationToken {
    private final transient PersonId person;

    SignedIn(PersonId person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    PersonId person() {
        return person;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
