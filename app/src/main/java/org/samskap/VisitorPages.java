package org.samskap;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.KeptPages.Address;
import org.samskap.KeptPages.State;
import org.samskap.ui.ForEveryone;
import org.samskap.ui.Lang;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a visitor the same public page once more, as long as nothing in the database has changed (ADR 0012). A visitor
 * sends no cookie and no credentials; a page that sets a cookie, such as one with a form, is never kept.
 */
@Component
@ConditionalOnBooleanProperty(name = "samskap.keep-visitor-pages", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class VisitorPages extends OncePerRequestFilter {
    private static final int MOST_PATHS = 10_000;

    private final DatabaseState database;
    private final LocaleResolver languages;
    private final Clock clock;
    /** Where public pages were seen. Nothing else costs a statement or is held back: not health, files, feeds, forms. */
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private volatile KeptPages kept = new KeptPages(new State("", 0));

    VisitorPages(DatabaseState database, LocaleResolver languages, Clock clock) {
        this.database = database;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getHeader("Cookie") != null || request.getHeader("Authorization") != null
                || request.getHeader("HX-Request") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var pages = paths.contains(request.getRequestURI()) ? pages() : null;
        if (pages == null) {
            chain.doFilter(request, response);
            if (mayBeKept(request, response) && paths.size() < MOST_PATHS) paths.add(request.getRequestURI());
            return;
        }
        var address = address(request);
        var page = pages.find(address);
        if (page != null) page.send(response);
        else answer(request, response, chain, pages, address);
    }

    private static boolean mayBeKept(HttpServletRequest request, HttpServletResponse response) {
        return ForEveryone.is(request) && response.getStatus() == 200 && !response.containsHeader("Set-Cookie");
    }

    /** Asks before the page is made: what is written meanwhile has a state of its own. Null when nobody can tell. */
    private @Nullable KeptPages pages() {
        var database = this.database.now();
        if (database.isEmpty()) return null;
        var now = new State(database.get(), clock.instant().getEpochSecond() / 60);
        var pages = kept;
        return pages.areOf(now) ? pages : begin(now);
    }

    /** One for all who come in the moment of a change; otherwise each of them would make the page. */
    private synchronized KeptPages begin(State now) {
        if (!kept.areOf(now)) kept = new KeptPages(now);
        return kept;
    }

    private Address address(HttpServletRequest request) {
        var site = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        return new Address(site, request.getRequestURI(), request.getQueryString(), Lang.of(languages.resolveLocale(request)));
    }

    /** One reader's request makes the page; the others who want it at that moment wait for it instead of making it, too. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, KeptPages pages, Address address)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        KeptPage page;
        try (var turn = pages.turn(address)) {
            page = pages.find(address);
            if (page == null) {
                chain.doFilter(request, answer);
                if (mayBeKept(request, answer)) pages.keep(address, KeptPage.of(answer));
            }
        }
        // After the turn: a slow reader holds up nobody.
        if (page == null) answer.copyBodyToResponse();
        else page.send(response);
    }
}
