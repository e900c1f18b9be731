package org.samskap.followups.internal.handover;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.HandOvers.Said;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.Words;
import org.samskap.partners.UnitCard;
import org.samskap.partners.Units;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit says about its question. Whoever calls has seen to it that the speaker may. */
@Service
@Transactional
public class Speaking {
    private static final int ANSWER = 4000;
    private static final int REASON = 1000;
    private static final int ROLE = 200;

    private final Hands hands;
    private final HandOverBook book;
    private final Asking asking;
    private final HandOverLetters letters;
    private final Units units;
    private final TookOn tookOn;
    private final TextBundles texts;

    Speaking(Hands hands, HandOverBook book, Asking asking, HandOverLetters letters, Units units, TookOn tookOn, TextBundles texts) {
        this.hands = hands;
        this.book = book;
        this.asking = asking;
        this.letters = letters;
        this.units = units;
        this.tookOn = tookOn;
        this.texts = texts;
    }

    /**
     * @param version of the question when the speaker read it
     * @throws Overtaken when somebody said something else meanwhile, or it cannot be said any more; nothing is kept then
     */
    public void say(Asked read, int version, Said typed) {
        var hand = hands.take(read.proposal());
        var asked = hand.asked().stream().filter(one -> one.id().equals(read.id())).findFirst().orElseThrow();
        var said = new Said(typed.saying(), Words.clean(typed.text()), Words.clean(typed.role()), typed.to());
        if (saidBefore(asked, said)) return;
        if (asked.version() != version || !asked.allows(said.saying()) || !hand.item().status().open()) throw new Overtaken(asked);
        switch (said.saying()) {
            case ARRIVED -> arrive(hand, asked);
            case ACCEPT -> accept(hand, asked, said);
            case ANSWER -> answer(hand, asked, said);
            case RETURN -> giveBack(hand, asked, said);
            case PASS_ON -> passOn(hand, asked, said);
        }
        tookOn.tell(read.proposal());
    }

    /** The same form sent twice says it once (REL-29). */
    private static boolean saidBefore(Asked asked, Said said) {
        var state = switch (said.saying()) {
            case ARRIVED -> asked.arrivedAt() == null ? null : asked.state();
            case ACCEPT -> State.ACCEPTED;
            case ANSWER -> State.ANSWERED;
            case RETURN -> State.RETURNED;
            case PASS_ON -> State.PASSED_ON;
        };
        return asked.state() == state && (said.saying() == Saying.ARRIVED || Objects.equals(asked.said(), said.text()));
    }

    private void arrive(InHand hand, Asked asked) {
        book.save(asked.arrived(hand.now()));
        hands.tell(hand, hands.becomes(hand, null, false), hands.step(hand, StepKind.HANDOVER_ARRIVED, asked));
    }

    private void accept(InHand hand, Asked asked, Said said) {
        new Rules().atMost(said.text(), REASON, Reason.REASON_TOO_LONG).check();
        book.save(asked.said(State.ACCEPTED, said.text(), said.role(), hand.now()));
        hands.tell(hand, hands.lookedInto(hand), hands.step(hand, StepKind.HANDOVER_ACCEPTED, asked).text(said.text()));
    }

    private void answer(InHand before, Asked asked, Said said) {
        new Rules().text(said.text(), ANSWER, Reason.ANSWER_MISSING, Reason.ANSWER_TOO_LONG).atMost(said.role(), ROLE, Reason.SAID_BY_TOO_LONG).check();
        boolean more = asked.state() == State.ANSWERED;
        var answered = asked.said(State.ANSWERED, said.text(), said.role(), before.now());
        book.save(answered);
        var hand = before.with(answered);
        var step = hands.step(hand, StepKind.HANDOVER_ANSWERED, answered).text(said.text()).decidedBy(said.role());
        var told = hands.tell(hand, hands.becomes(hand, more ? null : hands.afterAnAnswer(hand), true), step);
        if (!more && isJoint(told, answered)) tellJoint(told, answered);
        letters.toCommunicators("answered", answered, hand.proposal());
    }

    /** Whether all who were asked together are done, and more than one of them answered. */
    private static boolean isJoint(InHand hand, Asked last) {
        var together = hand.asked().stream().filter(one -> one.round().equals(last.round())).toList();
        return together.stream().noneMatch(one -> one.state().open()) && together.stream().filter(one -> one.state() == State.ANSWERED).count() > 1;
    }

    private void tellJoint(InHand hand, Asked last) {
        var name = texts.in(hand.space().lang()).of("followups.handover.joint.subject");
        hands.tell(hand, hand.item(), hands.step(hand, StepKind.HANDOVERS_ANSWERED, last).about(name, last.jointHref()));
    }

    private void giveBack(InHand before, Asked asked, Said said) {
        new Rules().text(said.text(), REASON, Reason.REASON_MISSING, Reason.REASON_TOO_LONG).check();
        var returned = asked.said(State.RETURNED, said.text(), said.role(), before.now());
        book.save(returned);
        var hand = before.with(returned);
        var told = hands.tell(hand, hands.becomes(hand, hand.afterNothing(), false), hands.step(hand, StepKind.HANDOVER_RETURNED, returned).text(said.text()));
        if (isJoint(told, returned)) tellJoint(told, returned);
        letters.toCommunicators("returned", returned, hand.proposal());
    }

    private void passOn(InHand before, Asked asked, Said said) {
        var to = said.to() == null ? null : units.get(Set.of(said.to())).get(said.to());
        PassingOn.rules(before.asked(), asked, to).text(said.text(), REASON, Reason.REASON_MISSING, Reason.REASON_TOO_LONG).check();
        var passed = asked.said(State.PASSED_ON, said.text(), said.role(), before.now());
        book.save(passed);
        var hand = before.with(passed);
        var told = hands.tell(hand, hand.item().told(hand.now()), hands.step(hand, StepKind.HANDOVER_PASSED_ON, passed).text(said.text()));
        asking.handOver(told, next(told, passed, to));
    }

    /** The same question by the same day, unless that is too near to be fair to the next. */
    private static Asked next(InHand hand, Asked passed, UnitCard to) {
        return new Asked(HandOverId.next(), passed.round(), passed.proposal(), passed.space(), to.id(), to.fullName(), passed.question(), hand.now(),
                Owing.notBefore(passed.answerBy(), hand.today()), passed.id(), State.ASKED, null, null, null, hand.now(), 0);
    }
}
