package org.samskap.ui;

import jakarta.servlet.ServletRequest;

/**
 * Knows whether the answer to a request is a public page: a whole one, without mistakes, that search engines may keep as
 * well. What a private link opens, a desk or a receipt never is (see {@link Page#unlisted}).
 */
public final class ForEveryone {
    private static final String MARK = ForEveryone.class.getName();

    private ForEveryone() {}

    /** The answer is such a page. */
    public static void mark(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    /** Whether the answer, once it is made, is such a page. */
    public static boolean is(ServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
