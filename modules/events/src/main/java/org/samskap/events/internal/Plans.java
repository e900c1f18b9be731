package org.samskap.events.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventState;
import org.samskap.events.SeriesId;
import org.samskap.spaces.SpaceId;

/** What becomes of a plan when it is changed. */
final class Plans {
    private Plans() {}

    // Whoever reads the page could walk into the meeting; the link belongs in the invitation of those who take part.
    static void refuseJoinLink(String slug, @Nullable String online) {
        if (online != null && online.contains("://")) throw new JoinLinkWouldBePublic(slug);
    }

    /** What took place stays so, whatever the new plan says of its state; days and sessions keep the ids they had. */
    static EventPlan afterwards(@Nullable EventPlan before, EventPlan plan) {
        var known = KeptIds.of(before).complete(plan);
        return before == null || before.basics().state() != EventState.HELD ? known : known.in(EventState.HELD);
    }

    /** Whether the event belongs where it did: to whom, to which series, and to which earlier events. */
    static boolean stays(EventPlan before, EventPlan after) {
        return Ties.of(before).equals(Ties.of(after));
    }

    private record Ties(SpaceId space, @Nullable SeriesId series, Set<String> follows, List<EventPlan.Organiser> organisers) {
        static Ties of(EventPlan plan) {
            return new Ties(plan.basics().space(), plan.basics().series(), Set.copyOf(plan.follows()), plan.organisers());
        }
    }

    /** Whether people who planned to come need to hear of it: time, place, theme, sign-up or state. */
    static boolean looksDifferent(EventPlan before, EventPlan after) {
        return !Look.of(before).equals(Look.of(after));
    }

    private record Look(@Nullable String theme, EventState state, @Nullable LocalDateTime opensAt, @Nullable LocalDate closesOn, List<When> days) {
        static Look of(EventPlan plan) {
            return new Look(plan.words().theme(), plan.basics().state(), plan.signUp().opensAt(), plan.signUp().closesOn(),
                    plan.days().stream().map(When::of).toList());
        }
    }

    private record When(Day day) {
        static When of(Day day) {
            return new When(new Day(day.date(), day.starts(), day.ends(), null, day.place(), day.online()));
        }
    }
}
