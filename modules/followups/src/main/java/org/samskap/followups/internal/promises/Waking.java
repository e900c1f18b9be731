package org.samskap.followups.internal.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Item;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a resting proposal up again on its day: it stands as read, and the next word has a day of its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Waking {
    private final Conductor conductor;
    private final Proposals proposals;
    private final Spaces spaces;
    private final Clock clock;

    Waking(Conductor conductor, Proposals proposals, Spaces spaces, Clock clock) {
        this.conductor = conductor;
        this.proposals = proposals;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Whether it woke; not when somebody was quicker. */
    boolean wake(ProposalId id) {
        var item = conductor.open(proposals.get(id));
        var space = spaces.get(item.about().space());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, space.zone());
        if (item.status() != Status.RESTING || item.owed() == null || item.owed().by().isAfter(today)) return false;
        var next = today.plusDays(space.answerWithin());
        var step = Draft.causedBy("woke:" + item.owed().by(), id, StepKind.WOKE, now).next(next);
        conductor.tell(item, item.told(now).standing(Status.READ, now, new Item.Owed(Item.ownerIn(space), next, null)), step);
        return true;
    }
}
