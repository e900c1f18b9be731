package org.samskap.proposals;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;

/**
 * Merging, splitting, withdrawing and restoring. Every proposal stays readable under its own number, with its author, meeting,
 * receipt and followers; nothing is deleted. Staff of the space may do all of it; for everybody else the proposals are not
 * there ({@link org.samskap.ui.NotVisible}). Doing the same again does no harm.
 *
 * <p>Each throws {@link LineageRefused} when the proposals do not allow it any more, and then does nothing at all.
 */
public interface LineageDesk {

    /** Proposals of one space go on in one of them. */
    void merge(Actor staff, Collection<ProposalId> sources, ProposalId into, @Nullable String why);

    /**
     * They go on in a new one, with words that staff found for all of them.
     *
     * @param key one-time key of the form: the same key again gives the same proposal
     */
    ProposalId mergeIntoNew(Actor staff, Collection<ProposalId> sources, Part as, @Nullable String why, String key);

    /** A proposal that says several things goes on in one for each; at least two parts. The same key again gives the same parts. */
    List<ProposalId> split(Actor staff, ProposalId proposal, List<Part> parts, @Nullable String why, String key);

    /** Words of a proposal that arises from others; within the limits of every proposal. */
    record Part(String title, String body) {}

    /** Staff, who give a reason, or the one who raised it under her account. */
    void withdraw(Actor person, ProposalId proposal, @Nullable String why);

    /** Whoever holds the receipt. */
    void withdraw(ReceiptCode code, @Nullable String why);

    /** Undoes the turn that holds. The author may undo her own withdrawal only. */
    void restore(Actor person, ProposalId proposal, @Nullable String why);

    /** Whoever holds the receipt undoes what she withdrew with it. */
    void restore(ReceiptCode code);
}
