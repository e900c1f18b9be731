package org.samskap.events.internal.programme;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.SessionId;

/** A programme as somebody may see it: its sessions, once it is known which days and tracks there are. */
public sealed interface Programme {

    /** The version it is, or null for what organisers work on and where nothing was released. */
    @Nullable Release release();

    List<Session> sessions(List<Day> days, List<Track> tracks);

    /** What organisers work on, for them alone. */
    record Draft(List<Session> sessions) implements Programme {
        @Override
        public @Nullable Release release() {
            return null;
        }

        @Override
        public List<Session> sessions(List<Day> days, List<Track> tracks) {
            return sessions;
        }
    }

    /** What was released, as the members of the closed sittings named may read it. */
    record Released(@Nullable Release release, Snapshot content, Set<SessionId> memberOf) implements Programme {
        static final Released NOTHING = new Released(null, Snapshot.EMPTY, Set.of());

        @Override
        public List<Session> sessions(List<Day> days, List<Track> tracks) {
            return ClosedSittings.asSeenBy(memberOf, content.on(days, tracks));
        }
    }
}
