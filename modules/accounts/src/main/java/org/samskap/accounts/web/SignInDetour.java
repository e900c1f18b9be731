package org.samskap.accounts.web;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.LocalPath;

/** Sends a visitor to the sign-in page and remembers the way back, which never leads to another site (SEC-22). */
final class SignInDetour {
    static final String PAGE = "/sign-in";
    private static final String HOME = "/";
    private static final int LONGEST = 1000;

    private SignInDetour() {}

    static void send(HttpServletRequest request, HttpServletResponse response) {
        boolean htmx = request.getHeader("HX-Request") != null;
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(htmx ? 401 : 303);
        response.setHeader(htmx ? "HX-Redirect" : "Location", LocalPath.with(PAGE, "next", back(request, htmx)));
    }

    /** A way back that is ours and is not the sign-in itself. */
    static String safe(@Nullable String next) {
        if (next == null || next.length() > LONGEST || !LocalPath.is(next)) return HOME;
        return next.startsWith(PAGE) || next.startsWith("/sign-out") ? HOME : next;
    }

    // A form or a fragment is no place to come back to; the page that it stood on is.
    private static String back(HttpServletRequest request, boolean htmx) {
        if (htmx) return pathOf(request.getHeader("HX-Current-URL"));
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return safe(reading ? LocalPath.of(request.getRequestURI(), request.getQueryString()) : pathOf(request.getHeader("Referer")));
    }

    private static String pathOf(@Nullable String address) {
        try {
            var page = URI.create(address == null ? HOME : address);
            return safe(LocalPath.of(page.getRawPath() == null ? HOME : page.getRawPath(), page.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return HOME;
        }
    }
}
