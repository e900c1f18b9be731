package org.samskap.notifications.internal;

/** How somebody came to follow something; a mail says it, so that nobody wonders. */
public enum Way {
    /** She raised the proposal; alone she hears of it before it is public (SEC-02). */
    RAISED,
    SUPPORTED,
    /** She asked, at an event, what came of it. */
    INTEREST,
    MEMBER,
    /** She speaks for an organisation that promised to contribute. */
    ORGANISATION,
    /** She signed up for an event: she hears of its programme and its minutes. */
    TAKES_PART,
    /** She pressed the button or left her address. */
    ASKED
}
