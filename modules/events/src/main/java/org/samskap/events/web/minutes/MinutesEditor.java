package org.samskap.events.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.minutes.Minutes;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The minutes while they are written.
 *
 * @param lang      tag of the event's language when it is not the page's, or null
 * @param late      whether somebody else saved meanwhile
 * @param meanwhile what they saved, where it is another than what was typed here
 */
public record MinutesEditor(String title, @Nullable String lang, String href, int version, Field opening, List<Part> parts, boolean late,
                            List<Item> meanwhile, boolean begun) {
    private static final int ROOM_FOR_MORE = 2;

    /**
     * The questions about one item.
     *
     * @param id      of its group, which a problem leads to
     * @param heading the title when it cannot be changed here, else null
     * @param title   the question for a title when it can be, else null
     */
    public record Part(String id, String name, @Nullable String session, @Nullable String heading, @Nullable Field title, Field said, Field decided,
                       @Nullable String problem) {}

    static MinutesEditor of(Texts texts, MinutesDesk.Of now, MinutesForm form, List<Problem> problems, boolean late) {
        var event = now.event().summary();
        var meanwhile = late ? differences(now, form) : List.<Item>of();
        return new MinutesEditor(event.title(), texts.lang() == event.lang() ? null : event.lang().tag(), event.href() + "/plan/minutes",
                late ? now.minutes().version() : form.seen(),
                Field.of("opening", texts.of("ui.optional", texts.of("events.minutes.opening")), form.opening())
                        .hint(texts.of("events.minutes.opening.hint")).problemOf(problems),
                parts(texts, form, problems), late, meanwhile, now.minutes().saysSomething());
    }

    private static List<Part> parts(Texts texts, MinutesForm form, List<Problem> problems) {
        var fields = new ArrayList<>(form.fields());
        long free = fields.stream().filter(item -> item.session() == null && item.item().title().isEmpty() && !item.item().saysSomething()).count();
        for (long i = free; i < ROOM_FOR_MORE; i++) fields.add(ItemFields.BLANK);
        var parts = new ArrayList<Part>();
        for (var item : fields) parts.add(part(texts, parts.size(), item, problems));
        return parts;
    }

    private static Part part(Texts texts, int number, ItemFields item, List<Problem> problems) {
        var id = "item-" + number;
        var name = "items[" + number + "].";
        var own = item.sessionId().isEmpty();
        return new Part(id, name, own ? null : item.session(), own ? null : item.title(),
                own ? Field.of(name + "title", texts.of("events.minutes.item.title"), item.title()) : null,
                Field.of(name + "said", texts.of("events.minutes.said"), item.said()),
                Field.of(name + "decided", texts.of("events.minutes.decided"), item.decided()),
                problems.stream().filter(problem -> problem.field().equals(id)).map(Problem::message).findFirst().orElse(null));
    }

    private static List<Item> differences(MinutesDesk.Of now, MinutesForm form) {
        var typed = form.typed();
        return now.minutes().items().stream().filter(Minutes.Item::saysSomething)
                .filter(item -> typed.stream().noneMatch(mine -> same(mine, item))).toList();
    }

    private static boolean same(Item mine, Item other) {
        return Objects.equals(mine.session(), other.session()) && mine.said().equals(other.said()) && mine.decided().equals(other.decided());
    }
}
