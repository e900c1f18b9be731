package org.samskap.proposals.internal.wording;

import static org.samskap.proposals.internal.wording.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.LocalDate;
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
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;

/**
 * Who may change the text of a proposal: whoever raised it, until somebody has read it; from then on she adds to it, so that
 * what others answered and supported stays what it was. Staff correct it and say why. Where texts are read first, a receipt
 * changes only what nobody sees yet.
 */
@Component
public class Rewording {
    public static final int LONGEST = 8000;

    private final Wordings wordings;
    private final Visibility visibility;
    private final LineageQueries lineage;
    private final Spaces spaces;
    private final TextBundles texts;
    private final Clock clock;

    Rewording(Wordings wordings, Visibility visibility, LineageQueries lineage, Spaces spaces, TextBundles texts, Clock clock) {
        this.wordings = wordings;
        this.visibility = visibility;
        this.lineage = lineage;
        this.spaces = spaces;
        this.texts = texts;
        this.clock = clock;
    }

    /** What somebody may do to the text; change is null when she may do nothing. */
    public record Hand(Current current, @Nullable Change change, @Nullable Actor staff) {}

    /** @throws NotVisible when it is neither hers nor in a space where she works */
    public Hand of(Reference reference, Actor person) {
        var current = wordings.find(PROPOSAL.REFERENCE.eq(reference.text()).and(visibility.onItsPage(person))).orElseThrow(() -> new NotVisible("proposal"));
        var hand = lineage.hand(current.proposal(), person);
        if (hand.author()) return new Hand(current, hers(current, true), null);
        if (!hand.staff()) throw new NotVisible("the text of " + current.proposal().id());
        return new Hand(current, Change.CORRECTED, person);
    }

    public Optional<Hand> find(ReceiptCode code) {
        return wordings.find(Visibility.behind(code)).map(current -> new Hand(current, hers(current, false), null));
    }

    private @Nullable Change hers(Current current, boolean signedIn) {
        var proposal = current.proposal();
        if (proposal.hidden() || proposal.lineage().turn() != null || !proposal.status().open()) return null;
        if (!signedIn && proposal.published() && spaces.get(proposal.space()).premoderated()) return null;
        return proposal.status() == Status.RECEIVED ? Change.REWRITTEN : Change.ADDED;
    }

    /** False when somebody else changed it meanwhile. What is added stands below with its day, in the language of the proposal. */
    public boolean put(Hand hand, int read, String title, String body, @Nullable String note, boolean closesEarlier) {
        var change = hand.change();
        if (change == null) throw new NotVisible("changing " + hand.current().proposal().id());
        var proposal = hand.current().proposal();
        var fresh = switch (change) {
            case ADDED -> new Fresh(read, change, proposal.title(), added(hand.current(), body), null, null, false);
            case CORRECTED -> new Fresh(read, change, title, body, hand.staff() == null ? null : hand.staff().id(), Typed.lineOrNull(note), closesEarlier);
            default -> new Fresh(read, change, title, body, null, null, false);
        };
        return wordings.put(proposal.id(), fresh);
    }

    private String added(Current current, String text) {
        var in = texts.in(current.proposal().lang());
        var day = in.dates().day(LocalDate.ofInstant(clock.instant(), spaces.get(current.proposal().space()).zone()));
        var head = in.of("proposals.wording.added", day);
        return (current.body().isEmpty() ? "" : current.body() + "\n\n") + head + "\n" + text;
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
