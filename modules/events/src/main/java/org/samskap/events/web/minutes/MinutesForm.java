package org.samskap.events.web.minutes;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.minutes.Minutes;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What somebody typed of the minutes. */
record MinutesForm(@Nullable String version, @Nullable String opening, @Nullable List<ItemFields> items) {
    private static final int LONGEST = 10_000;
    private static final int LONGEST_TITLE = 200;

    static MinutesForm of(Minutes minutes, List<Item> items) {
        return new MinutesForm(String.valueOf(minutes.version()), minutes.opening(), items.stream().map(ItemFields::of).toList());
    }

    /** A form without a version saw nothing. */
    int seen() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    List<ItemFields> fields() {
        return items == null ? List.of() : items;
    }

    List<Item> typed() {
        return fields().stream().map(ItemFields::item).toList();
    }

    @Nullable String opened() {
        return opening == null || opening.isBlank() ? null : opening.strip().replace("\r\n", "\n");
    }

    /** A problem with an item names its place in the form, such as {@code item-3}. */
    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (opening != null && opening.length() > LONGEST) problems.add(new Problem("opening", texts.of("events.minutes.long", LONGEST)));
        for (int i = 0; i < fields().size(); i++) {
            var item = fields().get(i);
            if (item.isLongerThan(LONGEST)) problems.add(new Problem("item-" + i, texts.of("events.minutes.long", LONGEST)));
            else if (item.title() != null && item.title().length() > LONGEST_TITLE) problems.add(new Problem("item-" + i, texts.of("events.minutes.long", LONGEST_TITLE)));
            else if (item.lacksTitle()) problems.add(new Problem("item-" + i, texts.of("events.minutes.untitled")));
        }
        return problems;
    }
}
