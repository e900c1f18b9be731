package org.samskap.workinggroups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Commitments;
import org.samskap.partners.NeedKind;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;

/** The organisation lends its computer room to every group. */
class OneCommitment implements Commitments {
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public List<Made> listFor(Target target) {
        asked.incrementAndGet();
        var commitment = new Commitment(CommitmentId.next(), Neighbours.HOUSE.id(), target, Commitment.Kind.ROOM, "datasalen",
                LocalDate.of(2023, 12, 4), null, Commitment.State.OFFERED, Instant.parse("2023-11-09T09:00:00Z"));
        return List.of(new Made(commitment, Neighbours.HOUSE.name(), Neighbours.HOUSE.href()));
    }

    @Override
    public CommitmentId make(Actor by, OrganisationId organisation, Target target, Commitment.Kind kind, String what,
                             @Nullable LocalDate from, @Nullable LocalDate until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommitmentId answer(Actor by, OrganisationId organisation, Target target, NeedKind need, Commitment.Kind kind, String what,
                               @Nullable LocalDate from, @Nullable LocalDate until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Target> promisedTo(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Commitment get(CommitmentId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void become(Actor by, CommitmentId id, Commitment.State state, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> findReason(CommitmentId id) {
        return Optional.empty();
    }
}
