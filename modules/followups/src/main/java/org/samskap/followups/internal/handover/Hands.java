package org.samskap.followups.internal.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.proposals.Lineages;
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
    private final Lineages lineages;
    private final Spaces spaces;
    private final Allowances allowances;
    private final Clock clock;

    Hands(Conductor conductor, HandOverBook book, Proposals proposals, Lineages lineages, Spaces spaces, Allowances allowances, Clock clock) {
        this.conductor = conductor;
        this.book = book;
        this.proposals = proposals;
        this.lineages = lineages;
        this.spaces = spaces;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Locked until the transaction ends: whoever answers at the same moment waits here. */
    InHand take(ProposalId id) {
        var proposal = proposals.get(id);
        var item = conductor.open(proposal);
        return new InHand(proposal, item, spaces.get(proposal.space()), book.listAbout(together(id)), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** It and all that go on in it: what is asked of one is asked of all. */
    private List<ProposalId> together(ProposalId id) {
        return Stream.concat(Stream.of(id), lineages.carriedBy(id).stream()).toList();
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

    /** Writes the step, wherever the proposal goes on by now; the next date stands in it when the promise changed. */
    InHand tell(InHand hand, Item after, Draft said) {
        var before = hand.item();
        var by = after.owed() == null || after.owed().equals(before.owed()) ? null : after.owed().by();
        var step = said.nextDate() == null ? said.next(by) : said;
        var goesOnIn = lineages.goesOnIn(hand.proposal().id());
        if (goesOnIn.contains(hand.proposal().id())) conductor.tell(before, after, step);
        else goesOnIn.forEach(id -> tellWhereItGoes(hand, id, after, step));
        return hand.standing(after);
    }

    /** It goes on in another one, which says what was said here and owes what is owed here, unless it owes something newer. */
    private void tellWhereItGoes(InHand hand, ProposalId id, Item after, Draft step) {
        var before = conductor.open(proposals.get(id));
        if (!before.status().open()) return;
        var status = after.status() == hand.item().status() ? before.status() : after.status();
        var open = book.listAbout(together(id)).stream().filter(one -> one.state().open()).toList();
        var owed = after.owed() == null ? before.owed() : Owing.after(before.owed(), open, after.owed());
        var told = step.kind() == StepKind.HANDOVER_ANSWERED ? before.answered(hand.now(), hand.space().zone()) : before.told(hand.now());
        conductor.tell(before, told.standing(status, hand.now(), owed), step.of(id));
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
