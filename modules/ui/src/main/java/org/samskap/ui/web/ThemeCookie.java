package org.samskap.ui.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.ui.Theme;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Remembers how a visitor wants the colours, in the browser and nowhere else. */
final class ThemeCookie {
    private static final String NAME = "theme";

    private ThemeCookie() {}

    static Theme read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Theme.AUTO : of(cookie.getValue());
    }

    /** The theme of that name; AUTO for anything else. */
    static Theme of(String name) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().equalsIgnoreCase(name)).findFirst()
                .orElse(Theme.AUTO);
    }

    /** AUTO needs no memory, so it takes the cookie away. */
    static ResponseCookie write(Theme theme) {
        return ResponseCookie.from(NAME, theme.name().toLowerCase(Locale.ROOT)).path("/").secure(true).httpOnly(true)
                .sameSite("Lax").maxAge(theme == Theme.AUTO ? Duration.ZERO : Duration.ofDays(365)).build();
    }
}
