package org.samskap.registrations.internal.signup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.signup.Setups.Saved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an event takes sign-ups, for those who plan it. For everybody else there is no such event (SEC-03). */
@Service("registrationsSettingsDesk")
@Transactional
public class SettingsDesk {
    private final EventPlanning planning;
    private final Setups setups;
    private final Places places;
    private final Queue queue;
    private final Clock clock;

    SettingsDesk(EventPlanning planning, Setups setups, Places places, Queue queue, Clock clock) {
        this.planning = planning;
        this.setups = setups;
        this.places = places;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * How an event takes sign-ups, with its limits.
     *
     * @param version that the organiser saw when they began
     */
    public record Settings(int version, Setup setup, List<Capacity> capacities, Map<ExpectedKind, List<String>> expected) {}

    /** What stands now, or where to begin. */
    @Transactional(readOnly = true)
    public Settings settings(EventOutline event) {
        var saved = setups.findSaved(event.id()).orElseGet(() -> new Saved(Setup.suggested(event), 0));
        return new Settings(saved.version(), saved.setup(), setups.capacities(event.id()), setups.expected(event.id()));
    }

    /** Whom organisers hope to see at these events; in one statement. Who may know, the caller has seen to. */
    @Transactional(readOnly = true)
    public Map<EventId, Map<ExpectedKind, List<String>>> expected(Collection<EventId> events) {
        return setups.expected(events);
    }

    /** The limits with what is taken of them. */
    @Transactional(readOnly = true)
    public Room room(EventOutline event) {
        return places.of(event.id(), clock.instant());
    }

    /**
     * Saves how the event takes sign-ups. Places that become free go to those who wait.
     *
     * @throws SettingsChangedMeanwhile when somebody else saved since; nothing was changed
     * @throws FewerPlacesThanPeople    when limits are lower than what is taken, or a way is closed that people chose; nothing was changed
     */
    public void save(String slug, @Nullable Actor organiser, Settings settings) {
        var event = planning.outline(slug, organiser);
        setups.lockOrMake(event.id(), Setup.suggested(event));
        int version = setups.findSaved(event.id()).map(Saved::version).orElse(0);
        if (version != settings.version()) throw new SettingsChangedMeanwhile(event.id(), version);
        var tooLow = tooLow(event.id(), settings);
        if (!tooLow.isEmpty()) throw new FewerPlacesThanPeople(event.id(), tooLow);
        setups.save(event.id(), settings.setup());
        setups.save(event.id(), settings.capacities());
        setups.expect(event.id(), settings.expected());
        queue.passOn(event, settings.setup());
    }

    private List<Room.Limit> tooLow(EventId event, Settings settings) {
        var tooLow = new ArrayList<Room.Limit>();
        for (var mode : Mode.values()) {
            int wanted = settings.setup().offers(mode) ? 0 : places.wanted(event, mode);
            if (wanted > 0) tooLow.add(new Room.Limit(new Capacity(mode, null, null, 0), wanted));
        }
        for (var limit : settings.capacities()) {
            int taken = places.taken(event, clock.instant(), limit);
            if (taken > limit.places()) tooLow.add(new Room.Limit(limit, taken));
        }
        return tooLow;
    }
}
