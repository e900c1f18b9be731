package org.samskap.registrations.internal.signup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.PlanGuard;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.springframework.stereotype.Component;

/** Keeps a plan from being changed under people who signed up for it. */
@Component("registrationsPlanGuard")
class WhatWasPromised implements PlanGuard {
    private static final Set<SignUpState> COUNTED = EnumSet.complementOf(EnumSet.of(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED));

    private final Setups setups;
    private final SignUps signUps;

    WhatWasPromised(Setups setups, SignUps signUps) {
        this.setups = setups;
        this.signUps = signUps;
    }

    @Override
    public List<Objection> objections(EventId event, EventPlan before, EventPlan after) {
        // Nobody signs up for a track while it is being taken away: they wait for this lock, and see the new plan then.
        if (setups.lock(event).isEmpty()) return List.of();
        var people = signUps.listFor(event, COUNTED);
        return people.isEmpty() ? List.of() : objections(people, before, after);
    }

    static List<Objection> objections(List<SignUp> people, EventPlan before, EventPlan after) {
        var objections = new ArrayList<Objection>();
        contract(people, before, after).ifPresent(objections::add);
        objections.addAll(tracks(people, before, after));
        objections.addAll(days(people, before, after));
        return objections;
    }

    private static Optional<Objection> contract(List<SignUp> people, EventPlan before, EventPlan after) {
        var was = before.basics().contract();
        var is = after.basics().contract();
        boolean stricter = is == AttendanceContract.ONE_TRACK || is == AttendanceContract.ALL_DAYS && was != AttendanceContract.ONE_TRACK;
        return is == was || !stricter ? Optional.empty() : Optional.of(new Objection("registrations.guard.contract", places(people)));
    }

    private static List<Objection> tracks(List<SignUp> people, EventPlan before, EventPlan after) {
        var kept = after.tracks().stream().map(EventPlan.Track::slug).collect(Collectors.toSet());
        return before.tracks().stream().filter(track -> !kept.contains(track.slug()))
                .map(track -> objection("registrations.guard.track", track.title(),
                        people.stream().filter(signUp -> track.slug().equals(signUp.track())).toList()))
                .filter(Objects::nonNull).toList();
    }

    private static List<Objection> days(List<SignUp> people, EventPlan before, EventPlan after) {
        var kept = after.days().stream().map(EventPlan.Day::id).collect(Collectors.toSet());
        return before.days().stream().filter(day -> !kept.contains(day.id()))
                .map(day -> objection("registrations.guard.day", day.date().toString(), people.stream()
                        .filter(signUp -> day.id() != null && signUp.days().contains(day.id())).toList()))
                .filter(Objects::nonNull).toList();
    }

    private static @Nullable Objection objection(String key, String what, List<SignUp> people) {
        return people.isEmpty() ? null : new Objection(key, what, places(people));
    }

    private static int places(List<SignUp> people) {
        return people.stream().mapToInt(SignUp::places).sum();
    }
}
