package org.samskap.followups.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a proposal into somebody's hands, and tells in its trail what a unit said. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Hands {
    private final Conductor conductor;
    private final HandOverBook book;
    private final Proposals proposals;
    private final Spaces spaces;
    private final Allowances allowances;
    private final Clock clock;

    Hands(Conductor conductor, HandOverBook book, Proposals proposals, Spaces spaces, Allowances allowances, Clock clock) {
        this.conductor = conductor;
        this.book = book;
        this.proposals = proposals;
        this.spaces = spaces;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Locked until the transaction ends: whoever answers at the same moment waits here. */
    InHand take(ProposalId id) {
        var proposal = proposals.get(id);
        var item = conductor.open(proposal);
        return new InHand(proposal, item, spaces.get(proposal.space()), book.listAbout(id), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The day for the space after an answer: as long as a new proposal may wait, and no longer than its status allows. */
    LocalDate afterAnAnswer(InHand hand) {
        var day = hand.today().plusDays(hand.space().answerWithin());
        var latest = allowances.latest(hand.space(), hand.item().status(), hand.today());
        return latest == null || day.isBefore(latest) ? day : latest;
    }

    /** A step about a unit. */
    Draft step(InHand hand, StepKind kind, Asked about) {
        return Draft.said(hand.proposal().id(), kind, hand.now()).about(about.unitName(), about.jointHref());
    }

    /** Writes the step; the next date stands in it when the promise changed. */
    InHand tell(InHand hand, Item after, Draft step) {
        var before = hand.item();
        var by = after.owed() == null || after.owed().equals(before.owed()) ? null : after.owed().by();
        conductor.tell(before, after, step.nextDate() == null ? step.next(by) : step);
        return hand.standing(after);
    }

    /** What the item becomes when a unit says something and the space owes the next word by the day, if no unit does. */
    Item becomes(InHand hand, @Nullable LocalDate ours, boolean answer) {
        var item = hand.item();
        var owed = ours == null ? item.owed() : hand.owed(ours);
        var told = answer ? item.answered(hand.now(), hand.space().zone()) : item.told(hand.now());
        return told.standing(item.status(), hand.now(), owed);
    }

    /** A unit that takes it up looks into it. */
    Item lookedInto(InHand hand) {
        var item = hand.item();
        boolean moves = item.status() == Status.RECEIVED || item.status() == Status.READ;
        return item.told(hand.now()).standing(moves ? Status.LOOKED_INTO : item.status(), hand.now(), item.owed());
    }
}
