package org.samskap.partners;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;

/** What organisations promised, and to whom. */
public interface Commitments {

    /**
     * An organisation commits itself.
     *
     * @param by must represent the organisation
     * @throws org.samskap.ui.NotVisible when the person does not, or the target is unknown
     */
    CommitmentId make(Actor by, OrganisationId organisation, Target target, Commitment.Kind kind, String what,
                      @Nullable LocalDate from, @Nullable LocalDate until);

    /** @throws org.samskap.ui.NotVisible when there is none */
    Commitment get(CommitmentId id);

    /** Commitments for one target, newest first, with the organisation, in one statement. */
    List<Made> listFor(Target target);

    /** A commitment and whose it is. */
    record Made(Commitment commitment, String organisation, String organisationHref) {}
}
