package org.samskap.proposals.internal.wording;

import static org.samskap.proposals.internal.wording.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.proposals.internal.wording.Wordings.Current;
import org.samskap.proposals.internal.wording.Wordings.Fresh;
import org.samskap.proposals.internal.wording.Wordings.Kept;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/**
 * Who may change the text of a proposal: whoever raised it, until somebody has read it; from then on she adds to it, so that
 * what others answered and supported stays what it was. Staff correct it and say why. Where texts are read first,
 * whoever let others see it has read it, and what a receipt adds to it waits to be read as well.
 */
@Component
public class Rewording {
    public static final int LONGEST = 8000;

    private final Wordings wordings;
    private final Visibility visibility;
    private final LineageQueries lineage;
    private final Additions additions;
    private final Spaces spaces;
    private final Clock clock;

    Rewording(Wordings wordings, Visibility visibility, LineageQueries lineage, Additions additions, Spaces spaces, Clock clock) {
        this.wordings = wordings;
        this.visibility = visibility;
        this.lineage = lineage;
        this.additions = additions;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * What somebody may do to the text; change is null when she may do nothing.
     *
     * @param waits whether somebody reads it first
     */
    public record Hand(Current current, @Nullable Change change, @Nullable Actor staff, boolean waits) {}

    /** @throws NotVisible when it is neither hers nor in a space where she works */
    public Hand of(Reference reference, Actor person) {
        var current = wordings.find(PROPOSAL.REFERENCE.eq(reference.text()).and(visibility.onItsPage(person))).orElseThrow(() -> new NotVisible("proposal"));
        var hand = lineage.hand(current.proposal(), person);
        if (hand.author()) return new Hand(current, hers(current), null, false);
        if (!hand.staff()) throw new NotVisible("the text of " + current.proposal().id());
        return new Hand(current, Change.CORRECTED, person, false);
    }

    public Optional<Hand> find(ReceiptCode code) {
        return wordings.find(Visibility.behind(code)).map(this::withReceipt);
    }

    private Hand withReceipt(Current current) {
        var change = hers(current);
        boolean waits = change != null && current.proposal().published() && spaces.get(current.proposal().space()).premoderated();
        return new Hand(current, waits ? Change.ADDED : change, null, waits);
    }

    /** What waits to be read, so that it can be written anew; empty where nothing does. */
    public String waiting(Hand hand) {
        return hand.waits() ? additions.findWaiting(hand.current().proposal().id()).map(Additions.Addition::body).orElse("") : "";
    }

    private @Nullable Change hers(Current current) {
        var proposal = current.proposal();
        if (proposal.hidden() || proposal.lineage().turn() != null || !proposal.status().open()) return null;
        return proposal.status() == Status.RECEIVED ? Change.REWRITTEN : Change.ADDED;
    }

    /** False when somebody else changed it meanwhile. */
    public boolean put(Hand hand, int read, String title, String body, @Nullable String note, boolean closesEarlier) {
        var change = hand.change();
        if (change == null) throw new NotVisible("changing " + hand.current().proposal().id());
        if (hand.waits()) {
            additions.wait(hand.current(), body);
            return true;
        }
        var proposal = hand.current().proposal();
        var fresh = switch (change) {
            case ADDED -> new Fresh(read, change, proposal.title(), additions.body(hand.current(), body, clock.instant()), null, null, false);
            case CORRECTED -> new Fresh(read, change, title, body, hand.staff() == null ? null : hand.staff().id(), Typed.lineOrNull(note), closesEarlier);
            default -> new Fresh(read, change, title, body, null, null, false);
        };
        return wordings.put(proposal.id(), fresh);
    }

    /** How much may still be added. */
    public static int room(Current current) {
        return Math.max(0, LONGEST - current.body().length() - 100);
    }

    /** Every wording of a proposal, newest first, for whoever sees its page. */
    public Optional<History> history(Reference reference, @Nullable Actor actor) {
        return wordings.find(PROPOSAL.REFERENCE.eq(reference.text()).and(visibility.onItsPage(actor)))
                .map(current -> new History(current, wordings.list(current.proposal().id())));
    }

    /** All wordings, newest first; empty when it was never changed. */
    public record History(Current current, List<Kept> all) {}
}
