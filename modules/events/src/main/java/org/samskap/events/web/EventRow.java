package org.samskap.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Texts;

import gg.jte.Content;

/**
 * An event in a list.
 *
 * @param lang  tag of its language when it is not the page's, or null
 * @param day   its first day, or null while it is to be announced
 * @param facts time, place and what taking part asks, in a few words; first whose event it is where a list mixes spaces
 */
public record EventRow(String href, String title, @Nullable String lang, @Nullable String theme, @Nullable LocalDate day,
                       List<String> facts, Content tag) {

    static EventRow of(Texts texts, EventSummary event, Instant now) {
        return new EventRow(event.href(), event.title(), Foreign.tag(texts, event.lang()), event.theme(), event.firstDay(),
                facts(texts, event, event.isOver(now)), Standing.of(event, now).tag(texts));
    }

    static List<EventRow> of(Texts texts, List<EventSummary> events, Instant now) {
        return events.stream().map(event -> of(texts, event, now)).toList();
    }

    /** For lists that mix spaces; an event that is called like its space needs not say it again. */
    static List<EventRow> of(Texts texts, List<EventSummary> events, Instant now, Spaces spaces) {
        return events.stream().map(event -> of(texts, event, now).in(spaces.get(event.space()).name())).toList();
    }

    private EventRow in(String space) {
        if (title.startsWith(space)) return this;
        return new EventRow(href, title, lang, theme, day, Stream.concat(Stream.of(space), facts.stream()).toList(), tag);
    }

    private static List<String> facts(Texts texts, EventSummary event, boolean over) {
        var facts = new ArrayList<String>();
        if (event.lastDay() != null && !event.lastDay().equals(event.firstDay())) {
            facts.add(texts.of("events.until", texts.dates().dayOfYear(event.lastDay())));
        }
        if (event.starts() != null) facts.add(texts.of("events.from", texts.dates().time(event.starts())));
        else if (!over) facts.add(texts.of("events.hours.later"));
        if (event.place() != null) facts.add(event.place());
        if (event.online() != null) facts.add(inShort(event.online()));
        if (!over && saysSomething(event)) facts.add(texts.of("events.contract." + event.contract()));
        return facts;
    }

    /** One day leaves nothing to choose. */
    private static boolean saysSomething(EventSummary event) {
        return event.contract() != AttendanceContract.PER_DAY || !Objects.equals(event.firstDay(), event.lastDay());
    }

    /** "Zoom" of "Zoom. The link is in the invitation." */
    private static String inShort(String online) {
        int stop = online.indexOf(". ");
        return stop < 0 ? online : online.substring(0, stop);
    }
}
