package org.samskap.events.internal.programme;

import java.util.List;
import java.util.Set;

import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.SessionId;

/**
 * The one rule of who may read what goes on in a closed sitting: its members (SEC-02). Everybody else sees that it is
 * there, when and where; not what it is about, who comes, how to get in or what is handed out.
 */
public final class ClosedSittings {
    private ClosedSittings() {}

    /** @param memberOf the closed sittings that somebody is a member of */
    public static boolean mayRead(Session session, Set<SessionId> memberOf) {
        return session.kind() != SessionKind.CLOSED_SITTING || session.id() != null && memberOf.contains(session.id());
    }

    static List<Session> asSeenBy(Set<SessionId> memberOf, List<Session> sessions) {
        return sessions.stream().map(session -> mayRead(session, memberOf) ? session : fromOutside(session)).toList();
    }

    private static Session fromOutside(Session s) {
        return new Session(s.id(), s.day(), s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(),
                null, null, null, false, null, null, List.of());
    }
}
