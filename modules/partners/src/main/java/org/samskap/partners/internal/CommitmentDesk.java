package org.samskap.partners.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations promise things. */
@Service
public class CommitmentDesk implements Commitments {
    private final CommitmentRepository commitments;
    private final OrganisationQueries organisations;
    private final CommitmentLife life;
    private final Targets targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentDesk(CommitmentRepository commitments, OrganisationQueries organisations, CommitmentLife life, Targets targets,
                   ApplicationEventPublisher events, Clock clock) {
        this.commitments = commitments;
        this.organisations = organisations;
        this.life = life;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CommitmentId make(Actor by, OrganisationId organisation, Target target, Commitment.Kind kind, String what,
                             @Nullable LocalDate from, @Nullable LocalDate until) {
        return make(by, new Offer(organisation, target, kind, what, from, until), null);
    }

    /** The same with the one-time key of a form: the same key again gives the same commitment and announces nothing. */
    @Transactional
    public CommitmentId make(Actor by, Offer offer, @Nullable UUID formKey) {
        if (!organisations.represents(by.id(), offer.organisation())) throw new NotVisible(offer.organisation() + " for " + by.id());
        if (targets.find(offer.target()).isEmpty()) throw new NotVisible(offer.target().toString());
        var made = new Commitment(CommitmentId.next(), offer.organisation(), offer.target(), offer.kind(), offer.what(), offer.amount(), offer.from(),
                offer.until(), Commitment.State.OFFERED, clock.instant());
        if (!commitments.add(made, by.id(), formKey)) return commitments.getId(by.id(), formKey);
        events.publishEvent(new CommitmentMade(made.id(), made.organisation(), made.target().kind(), made.target().id(), made.madeAt()));
        return made.id();
    }

    @Override
    public Commitment get(CommitmentId id) {
        return commitments.find(id).orElseThrow(() -> new NotVisible("commitment " + id));
    }

    @Override
    public void become(Actor by, CommitmentId id, Commitment.State state, @Nullable String reason) {
        life.become(by, id, state, reason);
    }

    @Override
    public Optional<String> findReason(CommitmentId id) {
        return commitments.passages(id).stream().map(Passage::reason).filter(Objects::nonNull).findFirst();
    }

    @Override
    public List<Made> listFor(Target target) {
        return commitments.listFor(target);
    }
}
