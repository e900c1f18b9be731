package org.samskap.proposals.internal.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.board.Step.Undone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators do on a board, each in one transaction with its step and its events; whoever has the {@link Place} is staff of its space. */
@Component
@Transactional
public class BoardDesk {
    private final Grouping grouping;
    private final Groups groups;
    private final Undoing undoing;

    BoardDesk(Grouping grouping, Groups groups, Undoing undoing) {
        this.grouping = grouping;
        this.groups = groups;
        this.undoing = undoing;
    }

    /** A new group of at least one proposal, formed on this board. */
    public ClusterId form(Actor facilitator, Place place, String name, @Nullable String note, Collection<ProposalId> proposals) {
        return grouping.cluster(facilitator, place.space().id(), place.eventId(), place.series() == null ? null : place.series().id(), name, note, proposals);
    }

    /** All of these as groups of their own. */
    public void formAll(Actor facilitator, Place place, List<Suggesting.Suggestion> groups, String unnamed) {
        groups.forEach(group -> form(facilitator, place, group.name().isEmpty() ? unnamed : group.name(), null, group.ids()));
    }

    /**
     * Into a group, or out of any where it is null.
     *
     * @param seen where the facilitator saw each of them, or null when that is not known
     * @return those that somebody else has moved meanwhile; they stay where they were put
     */
    public Collection<ProposalId> move(Actor facilitator, Place place, Collection<ProposalId> proposals, @Nullable ClusterId into,
                                       @Nullable Map<ProposalId, Optional<ClusterId>> seen) {
        return grouping.move(facilitator, place.space().id(), proposals, into, seen);
    }

    /** @throws GroupChangedMeanwhile when it no longer has the version that she saw */
    public void rename(Actor facilitator, Place place, ClusterId group, int version, String name, @Nullable String note) {
        groups.rename(facilitator, place.space().id(), group, version, name, note);
    }

    /** Its cards lie loose again. */
    public void dissolve(Actor facilitator, Place place, ClusterId group) {
        groups.dissolve(facilitator, place.space().id(), group);
    }

    public Undone undo(Actor facilitator, Place place, StepId step) {
        return undoing.undo(facilitator, place.space().id(), step);
    }
}
