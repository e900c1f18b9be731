package org.samskap.proposals;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;

/** Who wants to work on proposals. When a group takes a proposal on, they are the first to be asked. */
public interface WillingPeople {

    /** Whoever wants to work on one of them, in the order in which they said so, in one statement. For staff and for what asks them to join. */
    List<Willing> listFor(Collection<ProposalId> proposals);

    /**
     * A person offers to work on a proposal. Said again, it holds as said last.
     *
     * @param organisation that she speaks for, or null
     * @throws org.samskap.ui.NotVisible when she may not see the proposal, or does not speak for the organisation
     */
    void offer(Actor person, ProposalId proposal, @Nullable OrganisationId organisation, boolean nameAgreed);

    /** She does not want to any more, in no way. Twice does no harm. */
    void withdraw(Actor person, ProposalId proposal);
}
