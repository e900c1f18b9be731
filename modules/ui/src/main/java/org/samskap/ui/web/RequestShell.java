package org.samskap.ui.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Theme;
import org.springframework.security.web.csrf.CsrfToken;

/** The shell of one request. */
record RequestShell(HttpServletRequest request, Texts texts, Menu.ForViewer viewer) implements Shell {

    @Override
    public String path() {
        var failedPath = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var failedQuery = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        return failedPath == null ? LocalPath.of(request.getRequestURI(), request.getQueryString())
                : LocalPath.of((String) failedPath, (String) failedQuery);
    }

    @Override
    public @Nullable String viewerName() {
        return viewer.name();
    }

    @Override
    public List<MenuItem.Link> menu() {
        return viewer.links(texts, path());
    }

    @Override
    public String csrfField() {
        var token = csrf();
        return token == null ? "_csrf" : token.getParameterName();
    }

    @Override
    public String csrfToken() {
        var token = csrf();
        return token == null ? "" : token.getToken();
    }

    private @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    @Override
    public Theme theme() {
        return ThemeCookie.read(request);
    }

    /** Only a text that we wrote ourselves can be shown this way. */
    @Override
    public @Nullable String said() {
        var key = "said." + request.getParameter("said");
        return texts.has(key) ? texts.of(key) : null;
    }

    @Override
    public boolean partial() {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
