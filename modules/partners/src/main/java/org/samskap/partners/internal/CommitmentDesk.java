package org.samskap.partners.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.NeedKind;
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

    @Override
    @Transactional
    public CommitmentId answer(Actor by, OrganisationId organisation, Target target, NeedKind need, Commitment.Kind kind, String what,
                               @Nullable LocalDate from, @Nullable LocalDate until) {
        return make(by, new Offer(organisation, target, kind, what, null, from, until, need), null);
    }

    /** The same with the one-time key of a form: the same key again gives the same commitment and announces nothing. */
    @Transactional
    public CommitmentId make(Actor by, Offer offer, @Nullable UUID formKey) {
        check(by, offer);
        return add(by, offer, formKey);
    }

    /**
     * The same by somebody who saw what her organisation had promised the target already. Whoever else speaks for it waits meanwhile.
     *
     * @throws PromisedMeanwhile when it promised something more since then, which she should read first
     */
    @Transactional
    public CommitmentId make(Actor by, Offer offer, UUID formKey, Set<CommitmentId> seen) {
        check(by, offer);
        commitments.lockPromising(offer.organisation());
        var before = commitments.findByForm(by.id(), formKey);
        if (before.isPresent()) return before.get();
        var unseen = commitments.openOf(offer.organisation(), offer.target()).stream().filter(one -> !seen.contains(one.id())).toList();
        if (!unseen.isEmpty()) throw new PromisedMeanwhile(unseen);
        return add(by, offer, formKey);
    }

    private void check(Actor by, Offer offer) {
        if (!organisations.promisesFor(by.id(), offer.organisation())) throw new NotVisible(offer.organisation() + " for " + by.id());
        if (targets.find(offer.target()).isEmpty()) throw new NotVisible(offer.target().toString());
    }

    private CommitmentId add(Actor by, Offer offer, @Nullable UUID formKey) {
        var made = new Commitment(CommitmentId.next(), offer.organisation(), offer.target(), offer.kind(), offer.what(), offer.amount(), offer.from(),
                offer.until(), Commitment.State.OFFERED, clock.instant(), offer.need());
        if (!commitments.add(made, by.id(), formKey)) return commitments.findByForm(by.id(), Objects.requireNonNull(formKey)).orElseThrow();
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
        return commitments.listFor(Set.of(target)).getOrDefault(target, List.of());
    }

    @Override
    public List<Target> promisedTo(OrganisationId organisation) {
        return commitments.promisedTo(organisation);
    }

    /** Commitments for many targets, each newest first, in one statement; a target without any is missing. */
    public Map<Target, List<Made>> listFor(Collection<Target> targets) {
        return commitments.listFor(targets);
    }

    /** What the organisations have promised the target and not withdrawn, in one statement. */
    public List<Commitment> openOf(Collection<OrganisationId> organisations, Target target) {
        return commitments.openOf(organisations, target);
    }
}
