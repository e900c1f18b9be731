package org.samskap.events.web.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.PlannedEvent;
import org.samskap.events.web.Standings;
import org.samskap.ui.Texts;

import gg.jte.Content;

/**
 * An event in the organiser's list.
 *
 * @param missing what is still to be announced, in words
 */
public record PlannedRow(String href, String title, @Nullable String lang, @Nullable LocalDate day, @Nullable String theme, Content tag,
                         List<String> missing) {

    static List<PlannedRow> of(Texts texts, List<PlannedEvent> events, Instant now) {
        return events.stream().map(event -> of(texts, event, now)).toList();
    }

    private static PlannedRow of(Texts texts, PlannedEvent planned, Instant now) {
        EventSummary event = planned.summary();
        return new PlannedRow(event.href() + "/plan", event.title(), texts.lang() == event.lang() ? null : event.lang().tag(), event.firstDay(),
                event.theme(), Standings.tag(texts, event, now),
                event.isOver(now) ? List.of() : planned.missing().stream().map(what -> texts.of("events.plan.missing." + what)).toList());
    }
}
