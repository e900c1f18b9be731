package org.samskap.registrations.web.people;

import org.samskap.events.EventOutline;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Shell;

/** What the pages of those who organise have in common. */
final class Surroundings {

    private Surroundings() {}

    static Crumbs crumbs(Shell shell, EventOutline event) {
        return Crumbs.of(event.summary().title(), event.summary().href() + "/plan");
    }

    /** Below the list of those who take part. */
    static Crumbs people(Shell shell, EventOutline event) {
        return crumbs(shell, event).then(shell.texts().of("registrations.people.title"), event.summary().href() + "/plan/people");
    }
}
