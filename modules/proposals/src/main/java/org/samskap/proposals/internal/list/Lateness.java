package org.samskap.proposals.internal.list;

import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;

/** Which proposals wait for a word longer than was promised: a day is over where the space is. */
@Component
public class Lateness {
    private final Spaces spaces;
    private final Clock clock;

    Lateness(Spaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    Condition condition() {
        var byDay = spaces.list().stream().collect(Collectors.groupingBy(space -> LocalDate.now(clock.withZone(space.zone())),
                Collectors.mapping(Space::id, Collectors.<SpaceId>toList())));
        // Nearly always one day for all spaces; then nobody needs to ask which space it is.
        return byDay.size() == 1 ? PROPOSAL.PROMISED.lt(byDay.keySet().iterator().next())
                : DSL.or(byDay.entrySet().stream().map(day -> PROPOSAL.PROMISED.lt(day.getKey()).and(PROPOSAL.SPACE_ID.in(day.getValue()))).toList());
    }
}
