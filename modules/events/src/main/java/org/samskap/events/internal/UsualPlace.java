package org.samskap.events.internal;

import java.util.Objects;
import java.util.function.UnaryOperator;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Place;

/**
 * Where a series meets unless a date says otherwise. While it is to be announced, so is the place of every date that goes along.
 */
public record UsualPlace(@Nullable Place place, @Nullable String online) {

    public boolean isKnown() {
        return place != null || online != null;
    }

    /** Name, address and way from elsewhere. */
    public String inWords() {
        return Stream.of(place == null ? null : place.name(), place == null ? null : place.address(), online).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The plan with every day that goes along with the series where the series meets. */
    EventPlan carriedTo(EventPlan plan) {
        return each(plan, day -> day.asUsual() ? day.at(place, online) : day);
    }

    /** The same for a plan that cannot say whether a day goes along, such as a file: one that is there already does. */
    EventPlan foundIn(EventPlan plan) {
        return each(plan, day -> isKnown() && new UsualPlace(day.place(), day.online()).equals(this) ? day.at(place, online) : day);
    }

    private static EventPlan each(EventPlan plan, UnaryOperator<Day> change) {
        return plan.withDays(plan.days().stream().map(change).toList());
    }
}
