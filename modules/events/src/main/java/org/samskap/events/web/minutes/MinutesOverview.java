package org.samskap.events.web.minutes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The minutes while they are written: what stands before all items, and the way to each.
 *
 * @param lang  tag of the event's language when it is not the page's, or null
 * @param seen  mark of the opening for the next try
 * @param late  whether somebody else wrote the opening meanwhile
 * @param now   what they wrote, or null
 * @param begun whether there is something to publish
 */
public record MinutesOverview(String title, @Nullable String lang, String href, Field opening, String seen, boolean late, @Nullable String now,
                              List<Row> rows, boolean begun) {

    /** @param when the day and the hours it is planned for, as far as they are known */
    public record Row(String href, String when, Item item) {}

    static MinutesOverview of(Texts texts, MinutesDesk.Of of, OpeningForm form, List<Problem> problems, boolean late) {
        var event = of.event();
        var href = event.summary().href() + "/plan/minutes";
        var now = OpeningForm.of(of.minutes());
        return new MinutesOverview(event.summary().title(), texts.lang() == event.summary().lang() ? null : event.summary().lang().tag(), href,
                Field.of("opening", texts.of("ui.optional", texts.of("events.minutes.opening")), form.opening())
                        .hint(texts.of("events.minutes.opening.hint")).problemOf(problems),
                Objects.requireNonNullElse(late ? now.seen() : form.seen(), ""), late, late ? now.opening() : null,
                of.agenda().toWrite(of.minutes().items()).stream().map(item -> new Row(href + "/items/" + item.id(), when(texts, event, item), item)).toList(),
                of.minutes().saysSomething());
    }

    private static String when(Texts texts, EventOutline event, Item item) {
        return event.sessions().stream().filter(session -> Objects.equals(session.id(), item.session()) && item.session() != null).findFirst()
                .map(session -> when(texts, event, session)).orElse("");
    }

    private static String when(Texts texts, EventOutline event, Session session) {
        var day = session.day() == null || event.days().size() < 2 ? null : texts.dates().day(event.days().get(session.day() - 1).date());
        return Stream.of(day, MinutesView.hours(texts, session.starts(), session.ends())).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
