package org.samskap.followups.web.ledgers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.ledgers.Counted;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.ItemRow;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Makes ledgers of what was counted. */
@Component
public class LedgerPages {
    static final int FIRST = 100;

    private final LedgerPlaces places;
    private final Events events;
    private final Headcounts headcounts;
    private final Days days;

    LedgerPages(LedgerPlaces places, Events events, Headcounts headcounts, Days days) {
        this.places = places;
        this.events = events;
        this.headcounts = headcounts;
        this.days = days;
    }

    LedgerPage of(Texts texts, LedgerPlace place, LedgerForm form, Counted counted) {
        var figures = counted.figures();
        var names = place.event() == null || counted.tracks().isEmpty() ? Map.<String, String>of() : places.tracks(place.event());
        var headcount = place.event() == null ? null : headcounts.find(place.event().id()).orElse(null);
        boolean more = counted.first().size() > FIRST;
        var shown = more ? counted.first().subList(0, FIRST) : counted.first();
        var list = place.ledger() + "/list";
        return new LedgerPage(place, Foreign.tag(texts, place.lang()), about(form, names),
                new LedgerPage.Numbers(figures.all(), figures.medianDays(), figures.shareInTime(), figures.longestSilence()),
                Flow.of(texts, figures), LedgerTable.of(texts, figures, form, list), years(texts, place, form, counted.years()), tracks(texts, place, form, counted, names),
                place.event() == null ? meetings(texts, counted) : List.of(), rows(texts, place, shown), more ? form.behind(null, null).href(list) : null, files(place, form),
                headcount == null ? null : people(texts, headcount), headcount == null ? null : headcount.note());
    }

    static LedgerPage.Files files(LedgerPlace place, LedgerForm form) {
        return new LedgerPage.Files(form.href(place.ledger() + ".csv"), form.href(place.ledger() + ".xlsx"));
    }

    List<ItemRow> rows(Texts texts, LedgerPlace place, List<Item> items) {
        var today = days.today(place.space());
        return items.stream().map(item -> ItemRow.of(texts, item, place.space().zone(), today)).toList();
    }

    private static String about(LedgerForm form, Map<String, String> names) {
        var track = form.chosenTrack() == null ? null : names.getOrDefault(form.chosenTrack(), form.chosenTrack());
        return Stream.of(track, form.chosenYear()).filter(said -> said != null).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String people(Texts texts, Headcount headcount) {
        return texts.of(headcount.approximate() ? "followups.ledger.people.about" : "followups.ledger.people", headcount.number());
    }

    private static List<Link> years(Texts texts, LedgerPlace place, LedgerForm form, List<Integer> years) {
        if (years.size() < 2) return List.of();
        return links(texts.of("followups.ledger.years.all"), form.withYear(null), years, form::withYear, String::valueOf, form.chosenYear(), place);
    }

    private static List<Link> tracks(Texts texts, LedgerPlace place, LedgerForm form, Counted counted, Map<String, String> names) {
        if (place.event() == null || counted.tracks().isEmpty()) return List.of();
        return links(texts.of("followups.ledger.tracks.all"), form.withTrack(null), counted.tracks(), form::withTrack, track -> names.getOrDefault(track, track), form.chosenTrack(), place);
    }

    private static <T> List<Link> links(String all, LedgerForm whole, List<T> each, Function<T, LedgerForm> as, Function<T, String> name, @Nullable T chosen, LedgerPlace place) {
        var links = new ArrayList<Link>();
        links.add(new Link(all, whole.href(place.ledger()), chosen == null));
        each.forEach(one -> links.add(new Link(name.apply(one), as.apply(one).href(place.ledger()), one.equals(chosen))));
        return links;
    }

    private List<LedgerPage.Meeting> meetings(Texts texts, Counted counted) {
        if (counted.meetings().isEmpty()) return List.of();
        return meetings(texts, counted.meetings(), events.get(counted.meetings().keySet()).values());
    }

    /** The latest first. */
    public static List<LedgerPage.Meeting> meetings(Texts texts, Map<EventId, Map<Stage, Integer>> counts, Collection<EventSummary> events) {
        return events.stream().sorted(latestFirst()).map(event -> meeting(texts, event, counts.get(event.id()))).toList();
    }

    private static Comparator<EventSummary> latestFirst() {
        return Comparator.comparing(EventSummary::firstDay, Comparator.nullsLast(Comparator.naturalOrder())).reversed();
    }

    private static LedgerPage.Meeting meeting(Texts texts, EventSummary event, Map<Stage, Integer> counts) {
        return new LedgerPage.Meeting(event.title(), Foreign.tag(texts, event.lang()), event.href() + "/ledger", event.firstDay() == null ? null : texts.dates().shortDay(event.firstDay()),
                counts.values().stream().mapToInt(Integer::intValue).sum(), counts.getOrDefault(Stage.DECIDED_YES, 0), counts.getOrDefault(Stage.DONE, 0),
                counts.getOrDefault(Stage.NOT_GOING_AHEAD, 0), counts.getOrDefault(Stage.LATE, 0));
    }
}
