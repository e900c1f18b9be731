package org.samskap.events.web.programme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;

/**
 * The sessions somebody chose for a programme of their own. It stands in the address and nowhere else, so that it needs
 * neither an account nor a cookie, and can be kept as a bookmark (ADR 0014). A session goes by the end of its id, which is
 * chance enough among the sessions of one event.
 */
public record Choice(Set<String> codes) {
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{8}");
    private static final int LENGTH = 8;
    private static final int MOST = 200;

    static Choice of(@Nullable List<String> typed) {
        if (typed == null) return new Choice(Set.of());
        return new Choice(typed.stream().filter(code -> CODE.matcher(code).matches()).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public static String code(Session session) {
        var id = Objects.requireNonNull(session.id()).toString();
        return id.substring(id.length() - LENGTH);
    }

    public boolean has(Session session) {
        return codes.contains(code(session));
    }

    /** What of it is not among these sessions. */
    public List<String> beyond(List<Session> sessions) {
        var there = sessions.stream().map(Choice::code).collect(Collectors.toSet());
        return codes.stream().filter(code -> !there.contains(code)).toList();
    }

    /** For an address: "?my=…&amp;my=…", or nothing. */
    public String query() {
        return codes.isEmpty() ? "" : codes.stream().map(code -> "my=" + code).collect(Collectors.joining("&", "?", ""));
    }
}
