package org.samskap.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesPlan;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.web.calendar.Subscription;
import org.samskap.ui.Knot;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Texts;

import gg.jte.Content;

/**
 * A series' own page.
 *
 * @param lang  tag of the series' language when it is not the page's, or null
 * @param steps how to connect from home, one by one
 * @param seasons its events on the red thread, season by season
 * @param plans whether the viewer plans it
 * @param raise the way to put a proposal forward here, or null
 * @param actions what modules above add
 * @param calendar where calendar programs find its dates
 */
public record SeriesPage(SeriesPlan plan, @Nullable String lang, List<String> steps, List<Season> seasons,
                         PrimaryAction.@Nullable Link raise, boolean plans, List<Content> actions, Subscription.Links calendar) {

    /** @param heading null when all dates are in one season */
    public record Season(@Nullable String heading, List<Knot> dates) {}

    static SeriesPage of(Texts texts, SeriesDetails series, PrimaryAction.@Nullable Link raise, boolean plans, List<Content> actions,
                         Subscription.Links calendar, Instant now) {
        var plan = series.plan();
        return new SeriesPage(plan, Foreign.tag(texts, plan.lang()), steps(plan.connectGuide()),
                seasons(texts, series.events(), now), raise, plans, actions, calendar);
    }

    /** One step a line; the list itself counts them, so a number of their own goes. */
    private static List<String> steps(@Nullable String guide) {
        if (guide == null) return List.of();
        return guide.lines().map(line -> line.strip().replaceFirst("^\\d+[.)]\\s*", "")).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Season> seasons(Texts texts, List<EventSummary> events, Instant now) {
        var seasons = new LinkedHashMap<String, List<EventSummary>>();
        for (var event : events) seasons.computeIfAbsent(season(texts, event.firstDay()), heading -> new ArrayList<>()).add(event);
        return seasons.entrySet().stream().map(season -> new Season(seasons.size() > 1 ? season.getKey() : null,
                Chain.of(texts, season.getValue(), now))).toList();
    }

    /** A year of meetings has a spring and an autumn. */
    private static String season(Texts texts, @Nullable LocalDate day) {
        if (day == null) return texts.of("events.season.later");
        return texts.of(day.getMonthValue() < 7 ? "events.season.spring" : "events.season.autumn", String.valueOf(day.getYear()));
    }
}
