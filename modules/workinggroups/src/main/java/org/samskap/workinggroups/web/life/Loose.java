package org.samskap.workinggroups.web.life;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.workinggroups.internal.GroupView;
import org.samskap.workinggroups.internal.actions.Action;

/**
 * What a group has not finished when it is about to end.
 *
 * @param actions  how much is still to be done
 * @param money    how many sources of money it still looks at
 * @param needs    how much it still lacks
 * @param meetings that are planned
 */
public record Loose(long actions, long money, long needs, List<EventSummary> meetings) {

    static Loose of(GroupView view, Collection<EventSummary> meetings, Instant now) {
        return new Loose(view.actions().stream().filter(Action::open).count(),
                view.fundings().stream().filter(one -> one.state().open()).count(), view.needs().size(),
                meetings.stream().filter(one -> one.state() != EventState.CANCELLED && !one.isOver(now)).toList());
    }

    public boolean isEmpty() {
        return actions + money + needs == 0 && meetings.isEmpty();
    }
}
