package org.samskap.partners.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Carriers;
import org.samskap.partners.Commitment;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.CommitmentChanged;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Organisation;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a commitment. Staff where it is needed, or who carries what it is for, agree to it; they or the organisation say that it was kept, or
 * withdraw it with a reason that everybody can read.
 */
@Service
@Transactional
public class CommitmentLife {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;
    private static final Role[] STAFF = {Role.FACILITATOR, Role.COMMUNICATOR, Role.ORGANISER, Role.ADMINISTRATOR};

    private final CommitmentRepository commitments;
    private final OrganisationQueries organisations;
    private final Targets targets;
    private final Roles roles;
    // Asked for late, since the modules above may need this one to start.
    private final ObjectProvider<Carriers> carriers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitmentLife(CommitmentRepository commitments, OrganisationQueries organisations, Targets targets, Roles roles, ObjectProvider<Carriers> carriers,
                   ApplicationEventPublisher events, Clock clock) {
        this.commitments = commitments;
        this.organisations = organisations;
        this.targets = targets;
        this.roles = roles;
        this.carriers = carriers;
        this.events = events;
        this.clock = clock;
    }

    /** A commitment with whose it is, what for, and what became of it, oldest first. */
    public record Whole(Commitment commitment, Organisation organisation, TargetNames.Named target, List<Passage> passages) {}

    /** @throws NotVisible when there is none, or what it is for is hidden from the public */
    @Transactional(readOnly = true)
    public Whole get(CommitmentId id) {
        var found = commitments.find(id).orElseThrow(() -> new NotVisible("commitment " + id));
        var target = targets.find(found.target()).orElseThrow(() -> new NotVisible("target of commitment " + id));
        return new Whole(found, organisations.get(Set.of(found.organisation())).get(found.organisation()), target, commitments.passages(id));
    }

    /** What the person may make of it now; nothing for visitors and for strangers. */
    @Transactional(readOnly = true)
    public Set<State> open(Whole whole, @Nullable Actor actor) {
        var open = sayable(whole, actor);
        open.removeIf(next -> !whole.commitment().state().leadsTo(next));
        return open;
    }

    private boolean carries(Actor actor, Target target) {
        return carriers.stream().anyMatch(one -> one.carries(actor.id(), target));
    }

    private Set<State> sayable(Whole whole, @Nullable Actor actor) {
        if (actor == null) return EnumSet.noneOf(State.class);
        if (roles.may(actor, whole.target().space(), STAFF) || carries(actor, whole.commitment().target())) return EnumSet.of(State.AGREED, State.KEPT, State.WITHDRAWN);
        boolean theirs = organisations.represents(actor.id(), whole.organisation().id());
        return theirs ? EnumSet.of(State.KEPT, State.WITHDRAWN) : EnumSet.noneOf(State.class);
    }

    /**
     * Makes it what it became. Saying what it is already does no harm.
     *
     * @param reason needed when it is withdrawn, 1 to 500 characters; otherwise not kept
     * @throws NotVisible for whoever may not say so
     * @throws Conflict   when somebody else said something different meanwhile
     */
    public void become(Actor by, CommitmentId id, State state, @Nullable String reason) {
        var whole = get(id);
        var now = whole.commitment();
        if (!sayable(whole, by).contains(state)) throw new NotVisible("commitment " + id + " for " + by.id());
        if (now.state() == state) return;
        var passage = new Passage(state, state == State.WITHDRAWN ? Offer.oneLine(Objects.requireNonNull(reason)) : null, clock.instant());
        if (!now.state().leadsTo(state) || !commitments.move(now, passage, by.id())) throw new Conflict("commitment " + id);
        events.publishEvent(new CommitmentChanged(id, now.organisation(), now.target().kind(), now.target().id(), state, passage.at()));
    }
}
