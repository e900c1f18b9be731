package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.samskap.accounts.People;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.samskap.registrations.RegistrationChanged;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.RegistrationWithdrawn;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a sign-up they made. Whoever holds the private link may; twice does no harm. */
@Service
@Transactional
public class OwnSignUp {
    private static final Set<SignUpState> WITH_PLACE = EnumSet.of(SignUpState.CONFIRMED, SignUpState.WAITING_FOR_APPROVAL, SignUpState.OFFERED);

    private final Setups setups;
    private final SignUpRepository repository;
    private final SignUps signUps;
    private final Places places;
    private final Queue queue;
    private final Questions questions;
    private final Interests interests;
    private final Events events;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    OwnSignUp(Setups setups, SignUpRepository repository, SignUps signUps, Places places, Queue queue, Questions questions,
              Interests interests, Events events, People people, ApplicationEventPublisher publisher, Clock clock) {
        this.setups = setups;
        this.repository = repository;
        this.signUps = signUps;
        this.places = places;
        this.queue = queue;
        this.questions = questions;
        this.interests = interests;
        this.events = events;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Somebody opened the link: the address is theirs. Gives what there is: a place, a place in the queue, or the organiser's decision. */
    public void confirm(SignUpId id) {
        var at = begin(id);
        if (at.signUp.state() != SignUpState.ASKED) return;
        people.confirmEmail(at.signUp.person());
        boolean kept = at.signUp.heldUntil() != null && at.signUp.heldUntil().isAfter(at.now);
        boolean place = kept || !at.signUp.late() && places.of(at.event.id(), at.now).takes(Wish.of(at.signUp));
        var state = SigningUp.standing(at.setup, place);
        repository.move(id, state, null, at.now);
        if (at.signUp.wantsToHear()) interests.register(at.event.id(), Interest.WHAT_CAME_OF_IT, at.signUp.person());
        if (state == SignUpState.CONFIRMED) publisher.publishEvent(new RegistrationConfirmed(id, at.event.id(), at.now));
    }

    /** Takes the place that came free; false when the hour was over. */
    public boolean accept(SignUpId id) {
        var at = begin(id);
        if (at.signUp.state() == SignUpState.CONFIRMED) return true;
        if (at.signUp.state() != SignUpState.OFFERED) return false;
        repository.move(id, SignUpState.CONFIRMED, null, at.now);
        publisher.publishEvent(new RegistrationConfirmed(id, at.event.id(), at.now));
        return true;
    }

    /**
     * Changes what somebody takes part in, until the last day to sign up.
     *
     * @throws NoRoom when there is no place for it; nothing was changed then
     * @throws NotTakingSignUps when the last day is over
     */
    public void change(SignUpId id, Wish wish, Details details, Told told) {
        var at = begin(id);
        if (at.signUp.state().isOver() || at.event.summary().isSignUpOver(at.now)) {
            throw new NotTakingSignUps(at.event.id(), Window.of(at.event, at.setup, at.now));
        }
        new Terms(at.event, at.setup.allowing(at.signUp)).require(wish);
        boolean other = !wish.equals(Wish.of(at.signUp));
        boolean holds = WITH_PLACE.contains(at.signUp.state()) || at.signUp.heldUntil() != null;
        if (other && holds && !places.of(at.event.id(), at.now, id).takes(wish)) throw new NoRoom(at.event.id());
        var before = repository.findEntry(id).orElseThrow().details();
        repository.change(id, wish, details.keeping(before, at.setup.asks()), at.now);
        questions.keep(at.event.id(), id, told.keeping(questions.toldBy(id), at.setup.asks().access(), at.setup.asks().diet()));
        if (!other) return;
        queue.passOn(at.event, at.setup);
        if (at.signUp.state() == SignUpState.CONFIRMED) publisher.publishEvent(new RegistrationChanged(id, at.event.id(), at.now));
    }

    /** Does not come. The place goes on to whoever waits; needs and answers are deleted at once. */
    public void withdraw(SignUpId id) {
        var at = begin(id);
        if (at.signUp.state().isOver()) return;
        leave(at, SignUpState.WITHDRAWN);
    }

    void leave(At at, SignUpState to) {
        var id = at.signUp.id();
        repository.move(id, to, null, at.now);
        questions.forget(id);
        if (at.signUp.state() == SignUpState.CONFIRMED) publisher.publishEvent(new RegistrationWithdrawn(id, at.event.id(), at.now));
        queue.passOn(at.event, at.setup);
    }

    /** All that was said at a sign-up. */
    @Transactional(readOnly = true)
    public Optional<Entry> find(SignUpId id) {
        return repository.findEntry(id);
    }

    /** A sign-up as it is now that the event's setup is locked and the clock has been listened to. */
    record At(SignUp signUp, EventOutline event, Setup setup, Instant now) {}

    private At begin(SignUpId id) {
        var event = signUps.get(id).event();
        // Locked before the plan is read: a track that is just being taken away is seen to be gone.
        setups.lock(event);
        return begin(id, events.outline(event).orElseThrow(() -> new NotVisible("event " + event)));
    }

    At begin(SignUpId id, EventOutline event) {
        var setup = setups.lock(event.id()).orElseThrow(() -> new NotVisible("setup of event " + event.id()));
        queue.passOn(event, setup);
        return new At(signUps.get(id), event, setup, clock.instant());
    }
}
