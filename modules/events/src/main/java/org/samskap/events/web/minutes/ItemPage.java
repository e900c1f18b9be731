package org.samskap.events.web.minutes;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The form for one item of the minutes.
 *
 * @param heading what it is about
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param key     of a new item, or null
 * @param title   the question for a title when it can be changed, or null
 * @param now     what somebody else wrote meanwhile, or null
 * @param next    title of the item that comes after it, or null
 */
public record ItemPage(String heading, @Nullable String lang, String action, String back, @Nullable String key, String seen, @Nullable Field title,
                       Field said, Field decided, boolean late, @Nullable Item now, @Nullable String next) {

    static ItemPage of(Texts texts, MinutesDesk.Of of, Item item, ItemForm form, List<Problem> problems, boolean late) {
        var event = of.event().summary();
        var free = item.session() == null;
        var fresh = form.key() != null;
        var all = event.href() + "/plan/minutes";
        var now = late ? of.agenda().find(item.id(), of.minutes().items()).orElse(null) : null;
        return new ItemPage(free ? texts.of("events.minutes.besides") : item.title(), free || texts.lang() == event.lang() ? null : event.lang().tag(),
                all + "/items/" + (fresh ? "new" : item.id()), all, form.key(), late ? now == null ? "" : now.mark() : form.mark(),
                free ? Field.of("title", texts.of("events.minutes.item.title"), form.title()).problemOf(problems) : null,
                Field.of("remarks", texts.of("ui.optional", texts.of("events.minutes.said")), form.remarks()).problemOf(problems),
                Field.of("decided", texts.of("ui.optional", texts.of("events.minutes.decided")), form.decided()).problemOf(problems), late, now,
                after(of, item).map(Item::title).filter(title -> !title.isBlank()).orElse(null));
    }

    /** The one that comes after an item in the order in which they are written. */
    static Optional<Item> after(MinutesDesk.Of of, Item item) {
        var all = of.agenda().toWrite(of.minutes().items());
        return all.stream().dropWhile(one -> !one.id().equals(item.id())).skip(1).findFirst();
    }
}
