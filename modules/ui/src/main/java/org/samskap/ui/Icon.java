package org.samskap.ui;

import java.util.Locale;

/** An icon of the sprite. Always beside a text, hidden from screen readers. */
public enum Icon {
    INBOX, EYE, SEARCH, GROUP, CHECK, DONE, CROSS, PAUSE, CLOCK, CALENDAR, PLACE, ONLINE, PERSON, ORGANISATION, LINK,
    PRINT, FEED, DOWNLOAD, FLAG, HEART, BELL, LANGUAGE, MENU, WARNING, INFO, ARROW, BACK, PLUS, HAND, MAIL, LOCK,
    PHONE, COPY, EDIT, FILTER, MOVE, COMMENT, DOCUMENT;

    /** The id of its symbol in the sprite. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
