package org.samskap.registrations.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.registrations.Interest;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Asking to hear more about an event.
 *
 * @param lang  tag of the event's language when it is not the page's, or null
 * @param email null for somebody who is signed in: that address is known
 */
public record InterestPage(EventSummary event, @Nullable String lang, Interest interest, String title, String lead,
                           @Nullable Field email) {

    static InterestPage of(Texts texts, EventSummary event, Interest interest, @Nullable String typed,
                           List<Problem> problems, @Nullable Actor actor) {
        return new InterestPage(event, Foreign.lang(texts, event), interest,
                texts.of("registrations.interest." + interest), texts.of("registrations.interest." + interest + ".lead"),
                actor == null ? email(texts, typed, problems) : null);
    }

    private static Field email(Texts texts, @Nullable String typed, List<Problem> problems) {
        return Field.of("email", texts.of("registrations.email"), typed)
                .hint(texts.of("registrations.email.hint")).problemOf(problems);
    }

    /** Where the form leads, which is the page itself. */
    public String action() {
        return event.href() + "/interest";
    }
}
