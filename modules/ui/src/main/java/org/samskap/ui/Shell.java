package org.samskap.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content: language, texts, who is looking, the way to the other pages. Ask for it as
 * a controller parameter; one per request.
 */
public interface Shell {

    Texts texts();

    default Lang lang() {
        return texts().lang();
    }

    /** Path and query of this page without the {@code lang} and {@code said} parameters, for links back to it. */
    String path();

    /** Name of the signed-in person, or null for a visitor. */
    @Nullable String viewerName();

    /** Links for the head of the page, in order; what a viewer may not use is not in it. */
    List<MenuItem.Link> menu();

    /** Name of the form field that carries the CSRF token. */
    String csrfField();

    /** The CSRF token for a form of this page. Asking for it sets the cookie, so ask only where there is a form. */
    String csrfToken();

    /** LIGHT, DARK, CONTRAST or AUTO (follows the device). */
    Theme theme();

    /** The text of a notice that the page before asked us to show, or null. */
    @Nullable String said();

    /** Whether htmx asked, so that a fragment will do. */
    boolean partial();
}
