package org.samskap.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;

/** Minutes that were written elsewhere and come as a whole, for instance from a file. */
public interface EnteredMinutes {

    /** @param title of the part of the programme it is about, or of something else that came up */
    record Item(String title, String said, String decided) {}

    /**
     * Writes the minutes of an event and shows them to everyone. Minutes that are public already stay as they are.
     *
     * @param opening who led, who wrote, what should be known first; or null
     * @throws org.samskap.ui.NotVisible for whoever does not plan the event
     */
    void publish(String slug, Actor organiser, @Nullable String opening, List<Item> items);
}
