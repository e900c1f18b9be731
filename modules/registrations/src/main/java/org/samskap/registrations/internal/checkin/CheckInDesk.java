package org.samskap.registrations.internal.checkin;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlanning;
import org.samskap.events.Events;
import org.samskap.registrations.CheckIns;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk at the door. For everybody who does not plan the event there is none: missing and forbidden look the same (SEC-03). */
@Service("registrationsCheckInDesk")
public class CheckInDesk implements CheckIns {
    /** Whoever is neither gone nor refused may stand at the door, with a place or in hope of one. */
    private static final Set<SignUpState> MAY_COME = Arrays.stream(SignUpState.values()).filter(state -> !state.isOver())
            .collect(Collectors.toUnmodifiableSet());

    private final EventPlanning planning;
    private final Events events;
    private final SignUps signUps;
    private final People people;
    private final CheckInRepository repository;
    private final PublicAddress address;
    private final Clock clock;

    CheckInDesk(EventPlanning planning, Events events, SignUps signUps, People people, CheckInRepository repository, PublicAddress address,
                Clock clock) {
        this.planning = planning;
        this.events = events;
        this.signUps = signUps;
        this.people = people;
        this.repository = repository;
        this.address = address;
        this.clock = clock;
    }

    /** @param day null while the event has none */
    public record AtTheDoor(EventOutline event, @Nullable Day day, List<Guest> guests) {}

    /** Everybody who may come, in the order of asking; with who is there on the day asked for, or else today or the first. */
    public AtTheDoor open(String slug, @Nullable Actor organiser, @Nullable DayId asked) {
        var event = planning.outline(slug, organiser);
        var day = EventDays.choose(event, asked, clock.instant());
        return new AtTheDoor(event, day, day == null || day.id() == null ? List.of() : guests(event.id(), day.id()));
    }

    private List<Guest> guests(EventId event, DayId day) {
        var all = signUps.listFor(event, MAY_COME);
        var names = people.names(all.stream().map(SignUp::person).toList());
        var arrived = repository.on(day);
        return all.stream().map(one -> new Guest(one, names.get(one.person()), arrived.get(one.id()), one.comesOn(day))).toList();
    }

    /** Somebody is there, with all they signed up. Twice, or by two at once, does no harm. */
    @Transactional
    public void checkIn(String slug, @Nullable Actor organiser, DayId day, SignUpId id) {
        var event = planning.outline(slug, organiser);
        var signUp = own(event, day, id);
        if (signUp.state().isOver()) throw new NotVisible("sign-up " + id + ", which is over");
        repository.add(event.id(), day, id, signUp.places(), clock.instant());
    }

    /** It was somebody else. Twice does no harm. */
    @Transactional
    public void undo(String slug, @Nullable Actor organiser, DayId day, SignUpId id) {
        var event = planning.outline(slug, organiser);
        own(event, day, id);
        repository.remove(day, id);
    }

    private SignUp own(EventOutline event, DayId day, SignUpId id) {
        var signUp = signUps.get(id);
        if (!signUp.event().equals(event.id()) || event.findDay(day).isEmpty()) throw new NotVisible("sign-up " + id + " on day " + day);
        return signUp;
    }

    /** @param today null when none of the event's days is today */
    public record Scanned(EventOutline event, @Nullable Day today, Guest guest) {}

    /** What the square on an invitation says to somebody who plans the event. */
    public Scanned scan(SignUpId id, @Nullable Actor organiser) {
        var signUp = signUps.get(id);
        var event = planning.outline(events.get(signUp.event()).slug(), organiser);
        var today = EventDays.today(event, clock.instant()).orElse(null);
        var name = people.names(Set.of(signUp.person())).get(signUp.person());
        var arrived = today == null || today.id() == null ? null : repository.on(today.id()).get(id);
        return new Scanned(event, today, new Guest(signUp, name, arrived, today != null && today.id() != null && signUp.comesOn(today.id())));
    }

    @Override
    public URI linkOf(SignUpId id) {
        return address.of("/check-in/" + id);
    }
}
