package org.samskap.proposals.web;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.LocalPath;

/**
 * Where a proposal is raised: at an event, or in a space between events.
 *
 * @param number   of the question that it answers, counted from 1, or null
 * @param question of the event that it answers, or null
 */
public record Occasion(Space space, @Nullable EventSummary event, @Nullable Integer number, @Nullable String question) {

    Occasion(Space space, @Nullable EventSummary event) {
        this(space, event, null, null);
    }


    /** The explanation before the first page. */
    public String startHref() {
        return event == null ? LocalPath.with("/propose", "space", space.slug()) : number == null ? LocalPath.with("/propose", "event", event.slug())
                : LocalPath.with(LocalPath.with("/propose", "event", event.slug()), "question", number.toString());
    }

    public String title() {
        return event == null ? space.name() : event.title();
    }
}
