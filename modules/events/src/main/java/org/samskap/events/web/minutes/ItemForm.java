package org.samskap.events.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.ui.Ids;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * One item of the minutes as typed.
 *
 * @param key  of a new item, made with the form, so that a double click is one item (REL-29)
 * @param seen mark of the item when the form was made
 * @param remarks what was said; a field called {@code said} would meet the notice of that name
 * @param next set when the person goes on to the next item
 */
record ItemForm(@Nullable String key, @Nullable String seen, @Nullable String title, @Nullable String remarks, @Nullable String decided,
                @Nullable String next) {
    private static final int LONGEST_TITLE = 200;

    static ItemForm of(Item item) {
        return new ItemForm(null, item.mark(), item.title(), item.said(), item.decided(), null);
    }

    static ItemForm blank() {
        return new ItemForm(Ids.next().toString(), "", null, null, null, null);
    }

    String mark() {
        return seen == null ? "" : seen;
    }

    /** A key that somebody made up is as good as a new one. */
    UUID id() {
        try {
            return key == null ? Ids.next() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }

    /** The item with what was typed; what is about a part of the programme keeps its title. */
    Item typed(Item was) {
        return new Item(was.id(), was.session(), was.session() == null ? Written.text(title) : was.title(), Written.text(remarks), Written.text(decided));
    }

    List<Problem> problems(Texts texts, boolean free) {
        var problems = new ArrayList<Problem>();
        if (free && Written.text(title).length() > LONGEST_TITLE) problems.add(new Problem("title", texts.of("events.minutes.long", LONGEST_TITLE)));
        else if (free && Written.text(title).isEmpty() && !(Written.text(remarks) + Written.text(decided)).isEmpty()) {
            problems.add(new Problem("title", texts.of("events.minutes.untitled")));
        }
        if (Written.isTooLong(remarks)) problems.add(new Problem("remarks", texts.of("events.minutes.long", Written.LONGEST)));
        if (Written.isTooLong(decided)) problems.add(new Problem("decided", texts.of("events.minutes.long", Written.LONGEST)));
        return problems;
    }
}
