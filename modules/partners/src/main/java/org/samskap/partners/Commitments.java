package org.samskap.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** The same as an answer to something that the target said it needs. */
    CommitmentId answer(Actor by, OrganisationId organisation, Target target, NeedKind need, Commitment.Kind kind, String what,
                        @Nullable LocalDate from, @Nullable LocalDate until);

    /** @throws org.samskap.ui.NotVisible when there is none */
    Commitment get(CommitmentId id);

    /**
     * Says what became of it; saying what it is already does no harm.
     *
     * @param by     staff where it is needed or who carries what it is for ({@link Carriers}), or, but for AGREED, a representative of the organisation
     * @param reason needed when it is withdrawn, public, 1 to 500 characters
     * @throws org.samskap.ui.NotVisible for everybody else
     * @throws org.samskap.ui.Conflict   when it was kept or withdrawn meanwhile
     */
    void become(Actor by, CommitmentId id, Commitment.State state, @Nullable String reason);

    /** Why it was withdrawn. */
    Optional<String> findReason(CommitmentId id);

    /** Commitments for one target, newest first, with the organisation, in one statement. */
    List<Made> listFor(Target target);

    /** To what the organisation promised something and did not withdraw it, each once, in one statement. */
    List<Target> promisedTo(OrganisationId organisation);

    /** A commitment and whose it is. */
    record Made(Commitment commitment, String organisation, String organisationHref) {}
}
