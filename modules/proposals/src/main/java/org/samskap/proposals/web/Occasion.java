package org.samskap.proposals.web;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.spaces.Space;
import org.samskap.ui.LocalPath;

/** Where a proposal is raised: at an event, or in a space between events. */
public record Occasion(Space space, @Nullable EventSummary event) {

    /** The explanation before the first page. */
    public String startHref() {
        return event == null ? LocalPath.with("/propose", "space", space.slug()) : LocalPath.with("/propose", "event", event.slug());
    }

    public String title() {
        return event == null ? space.name() : event.title();
    }
}
