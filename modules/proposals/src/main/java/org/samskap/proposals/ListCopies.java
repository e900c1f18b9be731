package org.samskap.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;

/**
 * What the list of proposals knows from modules above: small copies on the row, by which it is narrowed and sorted. Each is told
 * whole, in the transaction that changes it, so that telling it twice does no harm. A proposal that is unknown stays so.
 */
public interface ListCopies {

    /**
     * When somebody owes a word, and when the last one came.
     *
     * @param promised the day by which a word is due, or null when nobody owes one
     * @param reported when something was reported back last, or null when never
     */
    void answered(ProposalId id, @Nullable LocalDate promised, @Nullable Instant reported);

    /** Who carries it now: ids of working groups, and the organisations in them. */
    void carried(ProposalId id, Collection<UUID> groups, Collection<OrganisationId> organisations);

    /** Organisations with a unit that took the question on, or answered it. */
    void answering(ProposalId id, Collection<OrganisationId> organisations);
}
