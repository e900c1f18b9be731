package org.samskap.registrations.internal.signup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.registrations.Mode;

/** What the contract of an event lets people choose, and what it makes them choose. */
public record Terms(EventOutline event, Setup setup) {
    public static final int LARGEST_PARTY = 50;

    /** What is wrong with a wish. */
    public enum Breach { MODE, NO_TRACK, NO_DAY, DAY_GONE, TOO_MANY_ADULTS, TOO_MANY_CHILDREN }

    /** Ways of taking part that are offered. */
    public List<Mode> modes() {
        return Arrays.stream(Mode.values()).filter(setup::offers).toList();
    }

    public boolean choosesTrack() {
        return contract() == AttendanceContract.ONE_TRACK && !event.tracks().isEmpty();
    }

    /** A single day is nothing to choose. */
    public boolean choosesDays() {
        return contract() == AttendanceContract.PER_DAY && event.days().size() > 1;
    }

    /** The days somebody comes to who had nothing to choose; none stands for all. */
    public Set<DayId> daysUnasked() {
        return contract() == AttendanceContract.PER_DAY ? ids() : Set.of();
    }

    /** The first thing that is wrong with a wish, if any. Asking less than the contract wants is never all right. */
    public Optional<Breach> breach(Wish wish) {
        if (!setup.offers(wish.mode())) return Optional.of(Breach.MODE);
        if (choosesTrack() != (wish.track() != null) || choosesTrack() && event.tracks().stream().noneMatch(track -> track.slug().equals(wish.track()))) {
            return Optional.of(Breach.NO_TRACK);
        }
        if (!ids().containsAll(wish.days())) return Optional.of(Breach.DAY_GONE);
        if (choosesDays() ? wish.days().isEmpty() : !wish.days().equals(daysUnasked())) return Optional.of(Breach.NO_DAY);
        if (wish.adults() < 1 || wish.adults() > (setup.several() ? LARGEST_PARTY : 1)) return Optional.of(Breach.TOO_MANY_ADULTS);
        if (wish.children() < 0 || wish.children() > (setup.children() ? LARGEST_PARTY : 0)) return Optional.of(Breach.TOO_MANY_CHILDREN);
        return Optional.empty();
    }

    /** @throws WishNotAllowed when something is wrong with it */
    void require(Wish wish) {
        breach(wish).ifPresent(breach -> {
            throw new WishNotAllowed(event.id(), breach);
        });
    }

    private Set<DayId> ids() {
        return event.days().stream().map(Day::id).collect(Collectors.toSet());
    }

    private AttendanceContract contract() {
        return event.summary().contract();
    }
}
