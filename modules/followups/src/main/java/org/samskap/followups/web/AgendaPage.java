package org.samskap.followups.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;

/** A follow-up meeting at work: each item with a form of its own. */
public record AgendaPage(EventSummary event, @Nullable String lang, List<Entry> entries) {

    /** An item and its form; a closed one has none. */
    public record Entry(Agenda.Line line, @Nullable AgendaForm form) {}

    static List<Agenda.Line> inOrder(Agenda agenda) {
        return Stream.of(agenda.late(), agenda.changed(), agenda.rest()).flatMap(List::stream).toList();
    }
}
