package org.samskap.followups.internal.handover;

import java.util.Set;

import org.samskap.followups.StepKind;
import org.samskap.followups.StepRecorded;
import org.samskap.followups.Trails;
import org.samskap.partners.UnitClosed;
import org.samskap.partners.UnitReached;
import org.samskap.partners.Units;
import org.samskap.proposals.StatusChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what ends a question to a unit, or gives it more time. */
@Component
class HandOverListener {
    private final Hands hands;
    private final HandOverBook book;
    private final Asking asking;
    private final HandOverLetters letters;
    private final Units units;
    private final Trails trails;

    HandOverListener(Hands hands, HandOverBook book, Asking asking, HandOverLetters letters, Units units, Trails trails) {
        this.hands = hands;
        this.book = book;
        this.asking = asking;
        this.letters = letters;
        this.units = units;
        this.trails = trails;
    }

    /** A proposal that is closed asks nobody anything; what was told about it says why. */
    @ApplicationModuleListener(id = "followups.handover-proposal-closed")
    void on(StatusChanged event) {
        if (event.to().open()) return;
        var hand = hands.take(event.proposal());
        if (hand.proposal().status().open()) return;
        hand.open().forEach(asked -> book.save(asked.over(State.ENDED, null, hand.now())));
    }

    /** Its open questions go back to those who asked, with the reason. */
    @ApplicationModuleListener(id = "followups.handover-unit-closed")
    void on(UnitClosed event) {
        var unit = units.get(Set.of(event.unit())).get(event.unit());
        if (unit == null || unit.open()) return;
        for (var id : book.listOpenAt(event.unit())) {
            var hand = hands.take(book.find(id).orElseThrow().proposal());
            hand.open().stream().filter(asked -> asked.id().equals(id)).findFirst().ifPresent(asked ->
                    asking.giveBack(hand, asked.over(State.RETURNED, unit.closedWhy(), hand.now())));
        }
    }

    /** What is open is mailed to the new address; the links of the old one are closed ({@link Doors#byCode}). */
    @ApplicationModuleListener(id = "followups.handover-unit-reached")
    void on(UnitReached event) {
        var unit = units.get(Set.of(event.unit())).get(event.unit());
        if (unit == null || unit.mailbox() == null) return;
        for (var id : book.listOpenAt(event.unit())) {
            var hand = hands.take(book.find(id).orElseThrow().proposal());
            if (hand.proposal().hidden()) continue;
            hand.open().stream().filter(asked -> asked.id().equals(id)).findFirst().ifPresent(asked -> letters.again(asked, hand.proposal(), unit.mailbox()));
        }
    }

    /** Staff who move the promise move the day of those who were to keep it. */
    @ApplicationModuleListener(id = "followups.handover-promise-moved")
    void on(StepRecorded event) {
        if (event.kind() != StepKind.PROMISE_MOVED) return;
        var day = trails.get(event.space(), event.number()).nextDate();
        if (day == null) return;
        hands.take(event.proposal()).open().forEach(asked -> book.save(asked.until(day)));
    }
}
