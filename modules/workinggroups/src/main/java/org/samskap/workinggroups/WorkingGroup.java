package org.samskap.workinggroups;

import java.time.Instant;
import java.util.List;

import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * A group that takes proposals on.
 *
 * @param doneMeans how everyone will see that the group is done
 * @param sources   the proposals it was founded from
 */
public record WorkingGroup(WorkingGroupId id, String slug, SpaceId space, String name, String purpose, String doneMeans,
                           Lang lang, State state, List<ProposalId> sources, Instant formedAt) {

    /** Its life cycle. */
    public enum State { FORMING, ACTIVE, DORMANT, DONE, MERGED, ENDED }

    /** Path of its page. */
    public String href() {
        return "/groups/" + slug;
    }
}
