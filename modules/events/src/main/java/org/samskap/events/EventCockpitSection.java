package org.samskap.events;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A part of an event's cockpit, the page of those who run it. A module adds one as a bean; at most one statement each. */
public interface EventCockpitSection {

    /** Lower comes first: programme 10, sign-up 20, invitations 30, on the day 40, minutes 50. */
    int order();

    /** Content with a heading h2 as its first element, or empty when there is nothing to say. */
    Optional<Content> render(Shell shell, EventOutline event, Actor organiser);
}
