package org.samskap.proposals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.accounts.PersonId;
import org.samskap.accounts.SignIn;
import org.samskap.ui.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets a test in as anybody, by way of a real session. */
@RestController
class Door {
    private final SignIn signIn;

    Door(SignIn signIn) {
        this.signIn = signIn;
    }

    @Access(Access.Who.EVERYONE)
    @GetMapping("/door/{person}")
    void come(@PathVariable String person, HttpServletRequest request, HttpServletResponse response) {
        signIn.signIn(PersonId.of(person), request, response);
    }
}
