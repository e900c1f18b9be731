package org.samskap.events.web.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.internal.minutes.Minutes;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.ui.Texts;

/**
 * The minutes to read.
 *
 * @param lang  tag of the event's language when it is not the page's, or null
 * @param facts when, where and who arranged it
 */
public record MinutesView(String title, @Nullable String lang, String href, List<String> facts, ZoneId zone, Minutes minutes, List<Item> items,
                          @Nullable String fundingLine) {

    static MinutesView of(Texts texts, MinutesDesk.Of of) {
        var event = of.event().summary();
        return new MinutesView(event.title(), texts.lang() == event.lang() ? null : event.lang().tag(), event.href(), facts(texts, of.event()),
                event.zone(), of.minutes(), of.agenda().toShow(of.minutes().items()), of.event().fundingLine());
    }

    private static List<String> facts(Texts texts, EventOutline event) {
        return event.days().stream().map(day -> day(texts, day)).toList();
    }

    private static String day(Texts texts, EventPlan.Day day) {
        var place = day.place() == null ? null : day.place().name();
        var parts = java.util.stream.Stream.of(texts.dates().day(day.date()), hours(texts, day.starts(), day.ends()), place, day.online());
        return String.join(" · ", parts.filter(Objects::nonNull).toList());
    }

    static @Nullable String hours(Texts texts, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        if (starts == null) return null;
        return ends == null ? texts.of("events.from", texts.dates().time(starts)) : texts.dates().between(starts, ends);
    }

    /** The day on which they were published, where the event was. */
    public @Nullable LocalDate publishedOn() {
        var at = minutes.publishedAt();
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
