package org.samskap.events.web.parts;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.PlanLists;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** What an event may follow up: the other events of its space that everybody sees. */
@Component
public class EarlierEvents {
    private final PlanLists lists;

    EarlierEvents(PlanLists lists) {
        this.lists = lists;
    }

    /** By slug, with their day, latest first; before a day, when the event has one. */
    public List<Choice> list(Texts texts, EventSummary event, @Nullable LocalDate before) {
        return lists.before(event, before).stream()
                .map(other -> Choice.of(other.slug(), other.firstDay() == null ? other.title() : other.title() + ", " + texts.dates().day(other.firstDay()))).toList();
    }
}
