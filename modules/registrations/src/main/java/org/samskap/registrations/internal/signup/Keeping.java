package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;

import org.samskap.accounts.People;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.samskap.registrations.SignUpKeeping;
import org.samskap.registrations.internal.questions.Questions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock does. Each event in a transaction of its own, so that one never keeps the others waiting. */
@Service("registrationsKeeping")
class Keeping implements SignUpKeeping {
    /** A link in a mail that nobody opened for so long is nobody's. */
    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    private final Setups setups;
    private final SignUpRepository repository;
    private final Queue queue;
    private final Questions questions;
    private final SignUpLetters letters;
    private final Interests interests;
    private final Events events;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Keeping(Setups setups, SignUpRepository repository, Queue queue, Questions questions, SignUpLetters letters, Interests interests,
            Events events, People people, TransactionTemplate transaction, Clock clock) {
        this.setups = setups;
        this.repository = repository;
        this.queue = queue;
        this.questions = questions;
        this.letters = letters;
        this.interests = interests;
        this.events = events;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void passOn() {
        for (var event : repository.eventsDue(clock.instant())) transaction.executeWithoutResult(status -> passOn(event));
        for (var event : setups.untold()) transaction.executeWithoutResult(status -> tell(event));
    }

    private void passOn(EventId id) {
        var setup = setups.lock(id);
        var event = events.outline(id);
        if (setup.isPresent() && event.isPresent()) queue.passOn(event.get(), setup.get());
    }

    private void tell(EventId id) {
        var setup = setups.lock(id);
        var event = events.outline(id);
        if (setup.isEmpty() || event.isEmpty() || Window.of(event.get(), setup.get(), clock.instant()) != Window.OPEN) return;
        if (!setups.tell(id, clock.instant())) return;
        people.mailboxes(interests.listFor(id, Interest.REGISTRATION_OPENS)).forEach((person, mailbox) -> {
            // Only who opened the link in our first mail wants to hear from us (PRIV-04).
            if (mailbox.confirmed()) letters.opened(person, mailbox.lang(), event.get());
        });
    }

    @Override
    @Transactional
    public void forget() {
        repository.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED));
        var holding = questions.eventsWithNeeds();
        if (holding.isEmpty()) return;
        var known = new HashMap<>(events.get(holding));
        var gone = new HashSet<>(holding);
        gone.removeAll(known.keySet());
        gone.forEach(questions::forgetNeeds);
        known.values().forEach(this::forgetNeedsWhenDue);
    }

    private void forgetNeedsWhenDue(EventSummary event) {
        if (event.lastDay() == null) return;
        int keep = setups.find(event.id()).map(Setup::keepNeedsDays).orElse(0);
        var due = event.lastDay().plusDays(1L + keep).atStartOfDay(event.zone()).toInstant();
        if (!clock.instant().isBefore(due)) questions.forgetNeeds(event.id());
    }
}
