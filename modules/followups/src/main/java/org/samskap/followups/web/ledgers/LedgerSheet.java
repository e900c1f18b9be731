package org.samskap.followups.web.ledgers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.ledgers.LedgerQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.proposals.Reference;
import org.samskap.ui.Sheet;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** A ledger as a file: its proposals, one a row, read a few hundred at a time. */
@Component
class LedgerSheet {
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of("reference", "title", "meeting", "track", "raised", "status", "late", "promised", "answered", "days", "reported", "next");

    private final LedgerQueries queries;
    private final Events events;
    private final Days days;

    LedgerSheet(LedgerQueries queries, Events events, Days days) {
        this.queries = queries;
        this.events = events;
        this.days = days;
    }

    Sheet of(Texts texts, LedgerPlace place, Scope scope, LedgerForm form) {
        var name = Stream.of("ledger", place.name(), form.chosenYear()).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("-"));
        return new Sheet(name.replaceAll("[^A-Za-z0-9-]", "-"), COLUMNS.stream().map(column -> texts.of("followups.ledger.file." + column)).toList(),
                each -> write(texts, place, scope, form, each));
    }

    private void write(Texts texts, LedgerPlace place, Scope scope, LedgerForm form, Consumer<List<?>> each) {
        Reference last = null;
        List<Item> items;
        do {
            items = queries.list(scope, form.chosenStage(), form.chosenAnswer(), last, AT_ONCE);
            var meetings = meetings(items);
            for (var item : items) {
                each.accept(row(texts, place, item, item.about().event() == null ? null : meetings.get(item.about().event())));
                last = item.about().reference();
            }
        } while (items.size() == AT_ONCE);
    }

    private Map<EventId, EventSummary> meetings(List<Item> items) {
        var ids = items.stream().map(item -> item.about().event()).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : events.get(ids);
    }

    private List<?> row(Texts texts, LedgerPlace place, Item item, @Nullable EventSummary meeting) {
        var about = item.about();
        var progress = item.progress();
        var zone = place.space().zone();
        var raised = LocalDate.ofInstant(about.raisedAt(), zone);
        var row = new ArrayList<@Nullable Object>();
        row.add(about.reference().text());
        row.add(about.title());
        row.add(meeting == null ? null : meeting.title());
        row.add(about.labels().track());
        row.add(raised);
        row.add(item.status().word(texts));
        row.add(texts.of(item.late(days.today(place.space())) ? "followups.ledger.file.yes" : "followups.ledger.file.no"));
        row.add(progress.firstPromise());
        row.add(progress.firstAnswerOn());
        row.add(progress.firstAnswerOn() == null ? null : ChronoUnit.DAYS.between(raised, progress.firstAnswerOn()));
        row.add(progress.reportedAt() == null ? null : LocalDate.ofInstant(progress.reportedAt(), zone));
        row.add(item.owed() == null ? null : item.owed().by());
        return row;
    }
}
