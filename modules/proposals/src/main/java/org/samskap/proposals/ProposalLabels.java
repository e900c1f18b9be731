package org.samskap.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.spaces.SpaceId;

/** Themes and needs by name, for whoever brings proposals in from elsewhere. */
public interface ProposalLabels {

    /** A theme of the space; one that it has already stays as it is. @throws org.samskap.ui.NotVisible when the person is not staff there */
    void add(Actor staff, SpaceId space, String theme);

    /**
     * These and no others on a proposal. A theme that its space does not have is left out.
     *
     * @throws org.samskap.ui.NotVisible when the person is not staff of its space
     */
    void put(Actor staff, ProposalId proposal, Collection<String> themes, Collection<Need> needs);

    /** What themes are called, by their ids; those that there are, in one statement. */
    Map<UUID, String> themes(Collection<UUID> ids);

    /** The themes of this name, of whichever space: upper and lower case are the same. */
    List<UUID> called(String theme);
}
