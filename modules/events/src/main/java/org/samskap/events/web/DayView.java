package org.samskap.events.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.web.programme.Hours;
import org.samskap.ui.Texts;

/** A day of an event with its own hours and place. Several days are several entries, never one long block. */
public record DayView(LocalDate date, @Nullable String title, Hours hours, @Nullable String place,
                      @Nullable String address, @Nullable String online) {

    static List<DayView> of(Texts texts, EventPlan plan) {
        return plan.days().stream().map(day -> of(texts, plan, day)).toList();
    }

    private static DayView of(Texts texts, EventPlan plan, EventPlan.Day day) {
        var place = day.place();
        return new DayView(day.date(), day.title(), Hours.of(texts, day.date(), day.starts(), day.ends(), plan.basics().zone()),
                place == null ? null : place.name(), place == null ? null : place.address(), day.online());
    }
}
