package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpAsked;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking to take part. Everything that gives a place happens while the event's setup is locked. */
@Service
@Transactional
public class SigningUp {
    /** How long a place is kept for somebody who has yet to open the link in our mail. */
    public static final Duration TO_CONFIRM = Duration.ofHours(24);

    private final Setups setups;
    private final SignUpRepository repository;
    private final SignUps signUps;
    private final Places places;
    private final Queue queue;
    private final Questions questions;
    private final SignUpLetters letters;
    private final Events events;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SigningUp(Setups setups, SignUpRepository repository, SignUps signUps, Places places, Queue queue, Questions questions,
              SignUpLetters letters, Events events, People people, ApplicationEventPublisher publisher, Clock clock) {
        this.setups = setups;
        this.repository = repository;
        this.signUps = signUps;
        this.places = places;
        this.queue = queue;
        this.questions = questions;
        this.letters = letters;
        this.events = events;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Somebody asks to take part. A visitor gets a place, or a place in the queue, from this moment, and a mail to confirm the
     * address; whoever asks again gets the link again and nothing else happens, and is told the same (SEC-16).
     *
     * @return the sign-up, new or known
     * @throws NotTakingSignUps when sign-up is closed
     * @throws WishNotAllowed   when the contract wants something else
     */
    public SignUp ask(EventId id, Asker asker, Ask ask) {
        var known = asker instanceof Asker.Visitor visitor ? findByAddress(id, visitor.email()) : Optional.<SignUp>empty();
        var setup = setups.lock(id).orElseThrow(() -> new NotTakingSignUps(id, Window.NOT_HERE));
        var event = events.outline(id).orElseThrow(() -> new NotVisible("event " + id));
        var twice = repository.findByForm(ask.formKey()).or(() -> asker instanceof Asker.Known actor ? repository.findActive(id, actor.person()) : Optional.empty());
        if (twice.isPresent()) return twice.get();
        var window = Window.of(event, setup, clock.instant());
        if (!window.takes()) throw new NotTakingSignUps(id, window);
        new Terms(event, setup).require(ask.wish());
        if (known.isPresent()) {
            letters.again(known.get(), event);
            return known.get();
        }
        queue.passOn(event, setup);
        return add(event, setup, asker, ask, window == Window.LATE);
    }

    private SignUp add(EventOutline event, Setup setup, Asker asker, Ask ask, boolean late) {
        var now = clock.instant();
        boolean place = !late && places.of(event.id(), now).takes(ask.wish());
        boolean proven = asker instanceof Asker.Known;
        var state = proven ? standing(setup, place) : SignUpState.ASKED;
        var held = state == SignUpState.ASKED && place ? Queue.until(event, TO_CONFIRM, now) : null;
        var signUp = keep(event.id(), person(asker), state, held, late, ask, asker, now);
        publisher.publishEvent(new SignUpAsked(signUp.id(), event.id(), now));
        if (state == SignUpState.ASKED) letters.asked(signUp, event);
        if (state == SignUpState.CONFIRMED) publisher.publishEvent(new RegistrationConfirmed(signUp.id(), event.id(), now));
        return signUp;
    }

    SignUp keep(EventId event, PersonId person, SignUpState state, @Nullable Instant held, boolean late, Ask ask, Asker asker, Instant now) {
        var wish = ask.wish();
        var signUp = new SignUp(SignUpId.next(), event, person, state, held, late, wish.mode(), wish.track(), wish.days(),
                wish.adults(), wish.children(), asker.lang(), ask.details().wantsToHear(), now);
        repository.add(signUp, signUps.codeOf(signUp.id()), ask.formKey(), ask.details());
        questions.keep(event, signUp.id(), ask.told());
        return signUp;
    }

    private PersonId person(Asker asker) {
        return switch (asker) {
            case Asker.Known known -> known.person();
            case Asker.Visitor visitor -> people.remember(visitor.name(), visitor.email().text(), visitor.lang());
            case Asker.ByHand other -> people.remember(other.name(), other.email() == null ? null : other.email().text(), other.lang());
        };
    }

    PersonId remember(Asker asker) {
        return person(asker);
    }

    static SignUpState standing(Setup setup, boolean place) {
        if (!place) return SignUpState.WAITING;
        return setup.approval() ? SignUpState.WAITING_FOR_APPROVAL : SignUpState.CONFIRMED;
    }

    private Optional<SignUp> findByAddress(EventId event, EmailAddress email) {
        var active = signUps.listFor(event, EnumSet.complementOf(EnumSet.of(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED)));
        var mailboxes = people.mailboxes(active.stream().map(SignUp::person).toList());
        var wanted = email.text().toLowerCase(Locale.ROOT);
        return active.stream().filter(signUp -> {
            var mailbox = mailboxes.get(signUp.person());
            return mailbox != null && mailbox.address().toLowerCase(Locale.ROOT).equals(wanted);
        }).findFirst();
    }
}
