package org.samskap.followups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** Reading the red thread. */
public interface Trails {

    /** The steps of a proposal, oldest first. */
    List<Step> listFor(ProposalId proposal);

    /** Steps of these proposals after a moment, oldest first, in one statement. */
    List<Step> listSince(Collection<ProposalId> proposals, Instant after);

    /** Public steps of a space worth telling (report-backs, follow-ups, groups formed), newest first. */
    List<Step> listLatest(SpaceId space, int atMost);

    /** One step. @throws org.samskap.ui.NotVisible when there is none */
    Step get(SpaceId space, long number);

    Optional<Promise> findPromise(ProposalId proposal);
}
