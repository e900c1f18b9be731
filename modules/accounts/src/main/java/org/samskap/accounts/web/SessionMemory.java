package org.samskap.accounts.web;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.samskap.accounts.PersonId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the person's id in the session as text, so that no release ever meets a session it cannot read. It lies where
 * Spring Session also writes it into the table, so that all sessions of a person can be ended.
 */
@Component
class SessionMemory implements SecurityContextRepository {
    // SEC-11. By the clock of the machine, which is the one that sessions count by.
    private static final Duration LIFE = Duration.ofHours(8);

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (!(context.getAuthentication() instanceof SignedIn person)) return;
        request.getSession(true).setAttribute(PRINCIPAL_NAME_INDEX_NAME, person.getName());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) != null;
    }

    private static SecurityContext read(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        var session = request.getSession(false);
        if (session == null) return context;
        if (outlived(session)) {
            session.invalidate();
        } else if (session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) instanceof String id) {
            context.setAuthentication(new SignedIn(PersonId.of(id)));
        }
        return context;
    }

    private static boolean outlived(HttpSession session) {
        return System.currentTimeMillis() - session.getCreationTime() > LIFE.toMillis();
    }
}
