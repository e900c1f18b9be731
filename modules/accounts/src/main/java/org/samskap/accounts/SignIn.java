package org.samskap.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens and ends the session of a person. Who the person is must have been proved before. */
public interface SignIn {

    /** Ends whatever session there was and opens a new one with a new id for the person (SEC-11). */
    void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response);

    /** Ends the session here and in the browser. */
    void signOut(HttpServletRequest request, HttpServletResponse response);
}
