package org.samskap.ui;

/**
 * An entry in the head of every page. A module contributes one as a bean.
 *
 * @param order    lower comes first: events 10, proposals 20, working groups 30, organisations 40, results 50, desk 90
 * @param textKey  key of its text
 * @param path     where it leads; a page whose path starts with it is shown as the current one
 * @param audience who sees it
 */
public record MenuItem(int order, String textKey, String path, Audience audience) {

    /** EVERYONE or only people who are signed in as staff of some space. */
    public enum Audience { EVERYONE, STAFF }

    /** The entry as one page shows it. */
    public record Link(String text, String href, boolean current) {}
}
