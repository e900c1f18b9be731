package org.samskap.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.accounts.PersonId;
import org.samskap.accounts.SignIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** A fresh session for whoever comes in; none for whoever leaves. */
@Component
class SignInBySession implements SignIn {
    private final SessionMemory memory;
    private final CsrfTokenRepository tokens;

    SignInBySession(SessionMemory memory, CsrfTokenRepository tokens) {
        this.memory = memory;
        this.tokens = tokens;
    }

    @Override
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        endSession(request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person));
        SecurityContextHolder.setContext(context);
        memory.saveContext(context, request, response);
    }

    @Override
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        endSession(request, response);
        // Cookies are left out on purpose: the session's is ended above, language and colours stay as chosen.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private void endSession(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        tokens.saveToken(null, request, response);
    }
}
