package org.samskap.registrations.internal.signup;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers do with sign-ups. For everybody else there is no such event: missing and forbidden look the same (SEC-03). */
@Service("registrationsOrganising")
@Transactional
public class Organising {
    private final EventPlanning planning;
    private final Setups setups;
    private final SignUpRepository repository;
    private final SignUps signUps;
    private final SigningUp signingUp;
    private final OwnSignUp own;
    private final Places places;
    private final Queue queue;
    private final SignUpLetters letters;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Organising(EventPlanning planning, Setups setups, SignUpRepository repository, SignUps signUps, SigningUp signingUp, OwnSignUp own,
               Places places, Queue queue, SignUpLetters letters, ApplicationEventPublisher publisher, Clock clock) {
        this.planning = planning;
        this.setups = setups;
        this.repository = repository;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.own = own;
        this.places = places;
        this.queue = queue;
        this.letters = letters;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Says yes to somebody who waits for it. Twice does no harm. */
    public void approve(String slug, @Nullable Actor organiser, SignUpId id) {
        var at = begin(slug, organiser, id);
        if (at.signUp().state() != SignUpState.WAITING_FOR_APPROVAL) return;
        repository.move(id, SignUpState.CONFIRMED, null, at.now());
        publisher.publishEvent(new RegistrationConfirmed(id, at.event().id(), at.now()));
    }

    /** Keeps a place for somebody on the waiting or late list, whoever else waits. @throws NoRoom when there is none */
    public void offer(String slug, @Nullable Actor organiser, SignUpId id) {
        var at = begin(slug, organiser, id);
        if (at.signUp().state() != SignUpState.WAITING) return;
        if (!places.of(at.event().id(), at.now()).takes(Wish.of(at.signUp()))) throw new NoRoom(at.event().id());
        queue.offer(at.signUp(), at.event(), at.setup(), at.now());
    }

    /** Says no, or ends it for somebody who takes part, with a text that goes to them as it is. */
    public void end(String slug, @Nullable Actor organiser, SignUpId id, @Nullable String note) {
        var at = begin(slug, organiser, id);
        if (at.signUp().state().isOver()) return;
        boolean tookPart = at.signUp().state() == SignUpState.CONFIRMED;
        own.leave(at, tookPart ? SignUpState.WITHDRAWN : SignUpState.DECLINED);
        repository.note(id, note);
        letters.refused(at.signUp(), at.event(), tookPart, note);
    }

    /**
     * Writes down somebody who said yes in person or on the telephone.
     *
     * @throws NoRoom when there is no place
     */
    public SignUp add(String slug, @Nullable Actor organiser, Asker.ByHand somebody, Ask ask) {
        var seen = planning.outline(slug, organiser);
        var setup = setups.lockOrMake(seen.id(), Setup.suggested(seen));
        var event = planning.outline(slug, organiser);
        var twice = repository.findByForm(ask.formKey());
        if (twice.isPresent()) return twice.get();
        new Terms(event, setup).require(ask.wish());
        queue.passOn(event, setup);
        var now = clock.instant();
        if (!places.of(event.id(), now).takes(ask.wish())) throw new NoRoom(event.id());
        var signUp = signingUp.keep(event.id(), signingUp.remember(somebody), SignUpState.CONFIRMED, null, false, ask, somebody, now);
        publisher.publishEvent(new RegistrationConfirmed(signUp.id(), event.id(), now));
        return signUp;
    }

    private OwnSignUp.At begin(String slug, @Nullable Actor organiser, SignUpId id) {
        var event = planning.outline(slug, organiser);
        if (!signUps.get(id).event().equals(event.id())) throw new NotVisible("sign-up " + id + " of " + slug);
        return own.begin(id, event);
    }
}
