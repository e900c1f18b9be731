package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.registrations.PlaceOffered;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The waiting list. To be called only while the event's setup is locked. */
@Component("registrationsQueue")
class Queue {
    private final SignUpRepository signUps;
    private final Places places;
    private final SignUpLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queue(SignUpRepository signUps, Places places, SignUpLetters letters, ApplicationEventPublisher events, Clock clock) {
        this.signUps = signUps;
        this.places = places;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends what the clock ended and passes free places on, first come first. Who does not fit, such as a family of five where
     * one place is free, is passed over and stays where they are in the list, so that no place stays empty.
     */
    void passOn(EventOutline event, Setup setup) {
        var now = clock.instant();
        signUps.releaseUnconfirmed(event.id(), now);
        for (var signUp : signUps.unanswered(event.id(), now)) lapse(signUp, event, now);
        if (!isWorthIt(event, now)) return;
        var waiting = signUps.waiting(event.id());
        if (waiting.isEmpty()) return;
        var room = places.of(event.id(), now);
        for (var signUp : waiting) {
            var wish = Wish.of(signUp);
            if (!room.takes(wish)) continue;
            room = room.after(wish);
            give(signUp, event, setup, now);
        }
    }

    /** Keeps a place for somebody and says so; where the organiser says yes to each, it is theirs to say first. */
    void give(SignUp signUp, EventOutline event, Setup setup, Instant now) {
        if (setup.approval() && !signUp.late()) {
            signUps.move(signUp.id(), SignUpState.WAITING_FOR_APPROVAL, null, now);
            return;
        }
        offer(signUp, event, setup, now);
    }

    void offer(SignUp signUp, EventOutline event, Setup setup, Instant now) {
        var until = until(event, Duration.ofHours(setup.answerHours()), now);
        signUps.move(signUp.id(), SignUpState.OFFERED, until, now);
        letters.offered(in(signUp, SignUpState.OFFERED, until), event);
        events.publishEvent(new PlaceOffered(signUp.id(), event.id(), now));
    }

    private void lapse(SignUp signUp, EventOutline event, Instant now) {
        signUps.move(signUp.id(), SignUpState.LAPSED, null, now);
        letters.lapsed(signUp, event);
    }

    /** Not beyond the beginning, when it is too late to come. */
    static Instant until(EventOutline event, Duration kept, Instant now) {
        var start = Window.start(event.summary());
        return now.plus(kept).isAfter(start) && start.isAfter(now) ? start : now.plus(kept);
    }

    static SignUp in(SignUp s, SignUpState state, @Nullable Instant heldUntil) {
        return new SignUp(s.id(), s.event(), s.person(), state, heldUntil, s.late(), s.mode(), s.track(), s.days(), s.adults(),
                s.children(), s.lang(), s.wantsToHear(), s.askedAt());
    }

    private static boolean isWorthIt(EventOutline event, Instant now) {
        var state = event.summary().state();
        return state != EventState.CANCELLED && state != EventState.HELD && now.isBefore(Window.start(event.summary()));
    }
}
