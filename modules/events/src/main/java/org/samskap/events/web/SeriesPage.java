package org.samskap.events.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.SeriesPlan;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.web.calendar.Subscription;
import org.samskap.ui.Knot;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Texts;

/**
 * A series' own page.
 *
 * @param lang  tag of the series' language when it is not the page's, or null
 * @param steps how to connect from home, one by one
 * @param dates its events on the red thread
 * @param raise the way to put a proposal forward here, or null
 * @param calendar where calendar programs find its dates
 */
public record SeriesPage(SeriesPlan plan, @Nullable String lang, List<String> steps, List<Knot> dates,
                         PrimaryAction.@Nullable Link raise, Subscription.Links calendar) {

    static SeriesPage of(Texts texts, SeriesDetails series, PrimaryAction.@Nullable Link raise, Subscription.Links calendar, Instant now) {
        var plan = series.plan();
        return new SeriesPage(plan, Foreign.tag(texts, plan.lang()), steps(plan.connectGuide()),
                Chain.of(texts, series.events(), now), raise, calendar);
    }

    /** One step a line; the list itself counts them, so a number of their own goes. */
    private static List<String> steps(@Nullable String guide) {
        if (guide == null) return List.of();
        return guide.lines().map(line -> line.strip().replaceFirst("^\\d+[.)]\\s*", "")).filter(line -> !line.isEmpty()).toList();
    }
}
