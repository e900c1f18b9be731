package org.samskap.workinggroups.internal.life;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.internal.GroupRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first turn in a group's life comes by itself: somebody joined. */
@Component
public class Beginnings {
    private final GroupRepository groups;
    private final Moves moves;
    private final TextBundles texts;
    private final Clock clock;

    Beginnings(GroupRepository groups, Moves moves, TextBundles texts, Clock clock) {
        this.groups = groups;
        this.moves = moves;
        this.texts = texts;
        this.clock = clock;
    }

    /** A group that was forming is at work from now on; any other stays where it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void firstJoined(WorkingGroup group, @Nullable PersonId person) {
        if (!groups.activate(group.id()) || person == null) return;
        var reason = texts.in(group.lang()).of("workinggroups.life.first");
        moves.add(group.id(), new Move(State.ACTIVE, reason, clock.instant(), null, null), person, "first:" + group.id());
    }
}
