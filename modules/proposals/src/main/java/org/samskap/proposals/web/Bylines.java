package org.samskap.proposals.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Texts;

/** Who raised a proposal, in words. Whose name is gone is anonymous like everybody who never left one. */
public final class Bylines {
    private Bylines() {}

    /** Whether it was said there: what came in ahead of a meeting was not. Null for no meeting. */
    public static boolean saidAt(@Nullable EventSummary event, Instant raised) {
        return event != null && event.firstDay() != null && !event.firstDay().isAfter(LocalDate.ofInstant(raised, event.zone()));
    }

    /** @param toldBy a role or a table for which it was written down, or null */
    public static String of(Byline byline, @Nullable String name, @Nullable String toldBy, boolean atEvent, Texts texts) {
        var where = atEvent ? ".event" : ".space";
        if (toldBy != null) return texts.of("proposals.byline.told" + where, toldBy);
        return byline == Byline.ANONYMOUS || name == null ? texts.of("proposals.byline.anonymous" + where)
                : texts.of("proposals.byline.named" + where, name);
    }
}
