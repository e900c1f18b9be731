package org.samskap.proposals;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;

/**
 * Somebody wants to work on a proposal.
 *
 * @param organisation that she speaks for, or null when it is for herself
 * @param nameAgreed   whether everybody may see her name; staff of the space always do
 */
public record Willing(ProposalId proposal, PersonId person, @Nullable OrganisationId organisation, boolean nameAgreed) {}
