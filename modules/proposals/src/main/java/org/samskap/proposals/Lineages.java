package org.samskap.proposals;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where proposals go on and what goes on in them, for modules above: whatever is told of one is told to all that go on in it. */
public interface Lineages {

    /** Proposals that go on in this one, directly or through others, each once. */
    List<ProposalId> carriedBy(ProposalId id);

    /** The ones in which it goes on now and which lead nowhere else; only itself when it goes on by itself. */
    List<ProposalId> goesOnIn(ProposalId id);

    /** @throws org.samskap.ui.NotVisible when there is no such turn */
    Taken get(TurnId id);

    /**
     * A turn that was taken.
     *
     * @param proposal the one that others go on in, the one that was split, withdrawn or restored
     * @param byAuthor whether the one who raised it did it herself
     * @param note     why, in public words, or null
     */
    record Taken(TurnId id, Turn kind, ProposalId proposal, boolean byAuthor, @Nullable String note, Instant at) {}
}
