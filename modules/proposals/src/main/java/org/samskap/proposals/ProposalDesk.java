package org.samskap.proposals;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** What people do with proposals; the form, the board and the demo data all come this way. */
public interface ProposalDesk {

    /** Somebody raises a proposal. The same key again gives the same receipt and raises nothing. */
    Receipt raise(Raise proposal);

    /**
     * The same by somebody who is signed in: it is public at once. NAMED links it to the account; anonymous and under a
     * pseudonym the account is not kept with it (PRIV-06).
     */
    Receipt raiseAs(Actor author, Raise proposal);

    /** The same for a form with signs that a machine may have sent it: then it waits to be read (SEC-18). */
    Receipt raise(Raise proposal, Set<Sign> signs);

    /** The same with a receipt code chosen beforehand, for paper cards and demo data. */
    Receipt raise(Raise proposal, ReceiptCode code);

    /**
     * Staff of the space write down what somebody else says. It is public at once, since somebody has read it, and says that
     * it was written down. The same key again gives the same receipt.
     *
     * @throws org.samskap.ui.NotVisible when the person is not staff of the space
     */
    Receipt note(Actor scribe, Raise proposal, Told told);

    /** The same with the receipt that the person took home already, from a card. */
    Receipt note(Actor scribe, Raise proposal, Told told, ReceiptCode code);

    /** A facilitator lets everyone see it. Twice does no harm. */
    void publish(ProposalId id, Actor facilitator);

    /** Groups proposals of one space under a name; each keeps its author, meeting and followers. */
    ClusterId cluster(Actor facilitator, SpaceId space, @Nullable EventId board, String name, @Nullable String note,
                      Collection<ProposalId> proposals);

    /** Moves a proposal into a cluster, or out of any when null. */
    void move(Actor facilitator, ProposalId proposal, @Nullable ClusterId into);

    /** "I want this too". Once for each person; twice does no harm (SEC-29). */
    void support(ProposalId id, Actor person);

    /** The same by somebody without an account, who sees what everybody sees. */
    void support(ProposalId id, PersonId guest);

    /** A comment of a signed-in person, at most 2000 characters. */
    void comment(ProposalId id, Actor person, String text, Lang lang);

    /** The same, perhaps as an answer to another, or to be read first. */
    Comment.Posted comment(ProposalId id, Actor person, Comment comment);

    /** What the author says to her own proposal with her receipt. It stands there without her name; where the space reads anonymous texts first, so is this. */
    Comment.Posted commentAsAuthor(ProposalId id, PersonId holder, Comment comment);
}
