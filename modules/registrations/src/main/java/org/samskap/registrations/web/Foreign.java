package org.samskap.registrations.web;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.ui.Texts;

/** Words of an event on a page of another language. */
public final class Foreign {

    private Foreign() {}

    /** Tag of the event's language when it is not the page's, or null. */
    public static @Nullable String lang(Texts texts, EventSummary event) {
        return texts.lang() == event.lang() ? null : event.lang().tag();
    }
}
