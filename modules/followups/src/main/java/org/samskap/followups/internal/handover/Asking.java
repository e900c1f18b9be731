package org.samskap.followups.internal.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.Words;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.samskap.partners.Units;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Roles;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do: ask units, and take a question back. */
@Service
@Transactional
public class Asking {
    static final int QUESTION = 2000;
    private static final int REASON = 1000;

    private final Hands hands;
    private final HandOverBook book;
    private final HandOverLetters letters;
    private final Codes codes;
    private final Units units;
    private final Proposals proposals;
    private final Lineages lineages;
    private final Roles roles;
    private final TookOn tookOn;

    Asking(Hands hands, HandOverBook book, HandOverLetters letters, Codes codes, Units units, Proposals proposals, Lineages lineages, Roles roles,
           TookOn tookOn) {
        this.hands = hands;
        this.book = book;
        this.letters = letters;
        this.codes = codes;
        this.units = units;
        this.proposals = proposals;
        this.lineages = lineages;
        this.roles = roles;
        this.tookOn = tookOn;
    }

    /**
     * What is asked of a proposal that goes on in others is asked of those.
     *
     * @see org.samskap.followups.HandOvers#ask
     */
    public void ask(Actor by, ProposalId proposal, Collection<UnitId> wanted, @Nullable String question, @Nullable LocalDate answerBy) {
        lineages.goesOnIn(proposal).forEach(id -> askHere(by, id, wanted, question, answerBy));
    }

    private void askHere(Actor by, ProposalId proposal, Collection<UnitId> wanted, @Nullable String typed, @Nullable LocalDate answerBy) {
        roles.require(by, proposals.get(proposal).space(), AtTheDesk.STAFF);
        var chosen = new LinkedHashSet<>(wanted);
        var cards = units.get(chosen);
        if (cards.size() != chosen.size()) throw new NotVisible("units of a hand-over");
        var hand = hands.take(proposal);
        var question = Words.clean(typed);
        if (askedJustThis(hand, chosen, question, answerBy)) return;
        check(hand, cards, question, answerBy);
        write(hand, chosen.stream().map(cards::get).toList(), question, answerBy);
    }

    /** The same, and the first unit is reached at this address from now on; both happen or neither. */
    public void ask(Actor by, ProposalId proposal, Collection<UnitId> wanted, @Nullable String question, @Nullable LocalDate answerBy,
                    @Nullable UnitId first, @Nullable EmailAddress address) {
        if (first != null && address != null) units.reachAt(by, first, address);
        ask(by, proposal, wanted, question, answerBy);
    }

    /** A form sent twice: everybody chosen has this very question open. */
    private static boolean askedJustThis(InHand hand, Collection<UnitId> units, @Nullable String question, @Nullable LocalDate by) {
        return !units.isEmpty() && units.stream().allMatch(unit -> hand.open().stream().anyMatch(one ->
                one.unit().equals(unit) && one.question().equals(question) && one.answerBy().equals(by)));
    }

    private static void check(InHand hand, Map<UnitId, UnitCard> cards, @Nullable String question, @Nullable LocalDate by) {
        new Rules().not(!hand.item().status().open(), Reason.ALREADY_CLOSED)
                .not(cards.isEmpty(), Reason.UNIT_MISSING)
                .not(cards.values().stream().anyMatch(card -> !card.open()), Reason.UNIT_CLOSED)
                .not(hand.open().stream().anyMatch(one -> cards.containsKey(one.unit())), Reason.UNIT_ASKED_ALREADY)
                .text(question, QUESTION, Reason.NOTE_MISSING, Reason.NOTE_TOO_LONG)
                .not(by == null, Reason.ANSWER_BY_MISSING)
                .dateWithin(by, hand.today(), Reason.ANSWER_BY_PAST, Reason.ANSWER_BY_FAR).check();
    }

    private void write(InHand before, List<UnitCard> cards, String question, LocalDate by) {
        var hand = before;
        var round = before.open().stream().map(Asked::round).findFirst().orElseGet(Ids::next);
        for (var card : cards) {
            var id = HandOverId.next();
            var asked = new Asked(id, round, hand.proposal().id(), hand.space().id(), card.id(), card.fullName(), question, hand.now(), by,
                    null, State.ASKED, null, null, null, hand.now(), 0);
            hand = handOver(hand, asked);
        }
    }

    /** Asks the unit, tells so and writes to it. */
    InHand handOver(InHand before, Asked asked) {
        book.add(asked, Codes.hash(codes.of(asked.id())));
        var hand = before.and(asked);
        var item = hand.item();
        var status = item.status() == Status.RECEIVED ? Status.READ : item.status();
        // What staff promised themselves since stands when a unit passes the question on.
        var owed = asked.from() != null && item.owed() != null && item.owed().unit() == null ? item.owed() : Owing.units(hand.open());
        var after = item.answered(hand.now(), hand.space().zone()).standing(status, hand.now(), owed);
        var told = hands.tell(hand, after, hands.step(hand, StepKind.HANDED_OVER, asked).text(asked.question()).next(asked.answerBy()));
        letters.toUnit("asked", asked, hand.proposal());
        return told;
    }

    /**
     * The question is taken back; what the unit says afterwards is not kept.
     *
     * @param reason public
     */
    public void takeBack(Actor by, HandOverId id, @Nullable String reason) {
        var known = book.find(id).orElseThrow(() -> new NotVisible("hand-over " + id));
        roles.require(by, known.space(), AtTheDesk.STAFF);
        var hand = hands.take(known.proposal());
        var asked = book.find(id).orElseThrow();
        if (asked.state() == State.TAKEN_BACK) return;
        if (!asked.state().open()) throw new Overtaken(asked);
        var why = Words.clean(reason);
        new Rules().text(why, REASON, Reason.REASON_MISSING, Reason.REASON_TOO_LONG).check();
        var over = asked.over(State.TAKEN_BACK, why, hand.now());
        end(hand, over, StepKind.HANDOVER_TAKEN_BACK);
        letters.toUnit("back", over, hand.proposal());
    }

    /** Comes back because the unit is no more. */
    void giveBack(InHand hand, Asked over) {
        end(hand, over, StepKind.HANDOVER_RETURNED);
        letters.toCommunicators("returned", over, hand.proposal());
    }

    /** A question ends without a word of the unit; the promise goes back to whoever is left. */
    private void end(InHand before, Asked over, StepKind kind) {
        book.save(over);
        var hand = before.with(over);
        hands.tell(hand, hands.becomes(hand, hand.afterNothing(), false), hands.step(hand, kind, over).text(over.said()));
        tookOn.tell(over.proposal());
    }
}
