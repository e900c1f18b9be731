package org.samskap.spaces.internal;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.List;
import java.util.function.Supplier;

import org.samskap.accounts.PersonId;
import org.springframework.web.context.request.RequestContextHolder;

/** Keeps the roles of a person for as long as a request lasts; outside one it keeps nothing. */
final class OncePerRequest {
    private OncePerRequest() {}

    @SuppressWarnings("unchecked")
    static List<Held> of(PersonId person, Supplier<List<Held>> source) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return source.get();
        var kept = (List<Held>) request.getAttribute(name(person), SCOPE_REQUEST);
        if (kept != null) return kept;
        var read = source.get();
        request.setAttribute(name(person), read, SCOPE_REQUEST);
        return read;
    }

    static void forget(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.removeAttribute(name(person), SCOPE_REQUEST);
    }

    private static String name(PersonId person) {
        return Held.class.getName() + "." + person;
    }
}
