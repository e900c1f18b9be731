package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionId;
import org.samskap.registrations.internal.questions.Questions;
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
    private final Questions questions;
    private final SignUpLetters letters;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Organising(EventPlanning planning, Setups setups, SignUpRepository repository, SignUps signUps, SigningUp signingUp, OwnSignUp own,
               Places places, Queue queue, Questions questions, SignUpLetters letters, ApplicationEventPublisher publisher, Clock clock) {
        this.planning = planning;
        this.setups = setups;
        this.repository = repository;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.own = own;
        this.places = places;
        this.queue = queue;
        this.questions = questions;
        this.letters = letters;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** How an event takes sign-ups, with its limits; limits only of what the event still has. */
    public record Settings(Setup setup, List<Capacity> capacities, Map<ExpectedKind, List<String>> expected) {}

    /** What stands now, or where to begin. */
    @Transactional(readOnly = true)
    public Settings settings(EventOutline event) {
        var setup = setups.find(event.id()).orElseGet(() -> Setup.suggested(event));
        return new Settings(setup, setups.capacities(event.id()), setups.expected(event.id()));
    }

    /**
     * Saves how the event takes sign-ups. Places that become free go to those who wait.
     *
     * @throws FewerPlacesThanPeople when a limit is lower than what is taken; nothing was changed then
     */
    public void save(String slug, @Nullable Actor organiser, Settings settings) {
        var event = planning.outline(slug, organiser);
        setups.lockOrMake(event.id(), Setup.suggested(event));
        var now = clock.instant();
        for (var limit : settings.capacities()) {
            int taken = places.taken(event.id(), now, limit);
            if (taken > limit.places()) throw new FewerPlacesThanPeople(event.id(), limit, taken);
        }
        setups.save(event.id(), settings.setup());
        setups.save(event.id(), settings.capacities());
        setups.expect(event.id(), settings.expected());
        queue.passOn(event, settings.setup());
    }

    public void addQuestion(String slug, @Nullable Actor organiser, Question question) {
        questions.add(planning.outline(slug, organiser).id(), question);
    }

    /** Takes a question away, with what was answered to it. */
    public void removeQuestion(String slug, @Nullable Actor organiser, QuestionId question) {
        questions.remove(planning.outline(slug, organiser).id(), question);
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
        new Terms(event, setup).breach(ask.wish()).ifPresent(breach -> {
            throw new WishNotAllowed(event.id(), breach);
        });
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
