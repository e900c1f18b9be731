package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitments;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.Member.InOrganisation;

import gg.jte.Content;

/**
 * Everything on the page of one group.
 *
 * @param conveners   who calls it together, by name
 * @param people      the other members, by name
 * @param nameless    how many more are in it without a name to show
 * @param commitments what organisations give
 * @param joinHref    where to join, or null when that is not possible
 * @param member      whether the person who looks is in it
 * @param commitHref  where the person's organisation can give something, or null
 */
public record GroupPage(WorkingGroup group, boolean demo, List<ProposalSummary> proposals, List<String> conveners, List<String> people,
                        int nameless, List<InOrganisation> organisations, List<Commitments.Made> commitments, @Nullable String joinHref,
                        boolean member, @Nullable String commitHref, List<Content> actions, List<Content> main) {

    /** The tag of the group's language where it is not the page's. */
    public @Nullable String foreign(Lang lang) {
        return group.lang() == lang ? null : group.lang().tag();
    }

    /** Whether nobody but those who call it together is in it. */
    public boolean waitsForMembers() {
        return people.isEmpty() && nameless == 0 && organisations.isEmpty();
    }
}
