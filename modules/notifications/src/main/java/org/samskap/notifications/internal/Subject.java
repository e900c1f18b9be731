package org.samskap.notifications.internal;

import java.util.UUID;

import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.WorkingGroupId;

/** Something that can be followed. */
public record Subject(Kind kind, UUID id) {

    public enum Kind { PROPOSAL, EVENT, WORKING_GROUP, SPACE, SERIES }

    public static Subject of(ProposalId proposal) {
        return new Subject(Kind.PROPOSAL, proposal.value());
    }

    public static Subject of(EventId event) {
        return new Subject(Kind.EVENT, event.value());
    }

    public static Subject of(SeriesId series) {
        return new Subject(Kind.SERIES, series.value());
    }

    static Subject of(WorkingGroupId group) {
        return new Subject(Kind.WORKING_GROUP, group.value());
    }

    static Subject of(SpaceId space) {
        return new Subject(Kind.SPACE, space.value());
    }
}
