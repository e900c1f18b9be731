package org.samskap.registrations.web.people;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;

/** What the pages of those who organise have in common. */
final class Surroundings {

    private Surroundings() {}

    /** Tag of the event's language when it is not the page's, or null. */
    static @Nullable String lang(Texts texts, EventOutline event) {
        return texts.lang() == event.summary().lang() ? null : event.summary().lang().tag();
    }

    static Crumbs crumbs(Shell shell, EventOutline event) {
        return Crumbs.of(event.summary().title(), event.summary().href() + "/plan");
    }

    /** Below the list of those who take part. */
    static Crumbs people(Shell shell, EventOutline event) {
        return crumbs(shell, event).then(shell.texts().of("registrations.people.title"), event.summary().href() + "/plan/people");
    }
}
