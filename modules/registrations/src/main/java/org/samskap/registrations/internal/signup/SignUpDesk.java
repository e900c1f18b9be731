package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.Questions;
import org.springframework.stereotype.Service;

/** What pages about signing up show. */
@Service
public class SignUpDesk {
    private final Setups setups;
    private final Places places;
    private final Questions questions;
    private final SignUpRepository signUps;
    private final Clock clock;

    SignUpDesk(Setups setups, Places places, Questions questions, SignUpRepository signUps, Clock clock) {
        this.setups = setups;
        this.places = places;
        this.questions = questions;
        this.signUps = signUps;
        this.clock = clock;
    }

    /** What one may sign up for now. Without a setup there is nothing to ask and no limit. */
    public record Offer(EventOutline event, Window window, Setup setup, Room room, List<Question> questions) {
        /** The same for somebody who may keep what they have. */
        public Offer allowing(SignUp had) {
            return new Offer(event, window, setup.allowing(had), room, questions);
        }

        public Terms terms() {
            return new Terms(event, setup);
        }
    }

    /** In three statements, or one where nobody can sign up. */
    public Offer offer(EventOutline event) {
        var found = setups.find(event.id());
        var window = Window.of(event, found.orElse(null), clock.instant());
        var setup = found.orElseGet(() -> Setup.suggested(event));
        if (!window.takes()) return new Offer(event, window, setup, new Room(List.of()), List.of());
        return whole(event, window, setup);
    }

    /** The same whether or not people can sign up now, for those who have signed up and for organisers. */
    public Offer offerAlways(EventOutline event) {
        var found = setups.find(event.id());
        return whole(event, Window.of(event, found.orElse(null), clock.instant()), found.orElseGet(() -> Setup.suggested(event)));
    }

    private Offer whole(EventOutline event, Window window, Setup setup) {
        return new Offer(event, window, setup, places.of(event.id(), clock.instant()), questions.listFor(event.id()));
    }

    /** How the event takes sign-ups, in one statement. */
    public @Nullable Setup find(EventId event) {
        return setups.find(event).orElse(null);
    }

    /** What a signed-in person has signed up to already. */
    public Optional<SignUp> findOwn(EventId event, PersonId person) {
        return signUps.findActive(event, person);
    }
}
