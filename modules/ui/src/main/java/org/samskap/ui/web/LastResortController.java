package org.samskap.ui.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.ui.TooManyAttempts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.samskap.ui.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what never reached a controller: refused by a filter, or broken further out. It looks the same. */
@Controller
class LastResortController implements ErrorController {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErrorPages pages;

    LastResortController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    @Access(Access.Who.EVERYONE)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failure(request);
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        pages.answer(thrown instanceof Throwable cause ? pages.logged(failure, cause) : failure, request, response);
    }

    private static Failure failure(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) return Failure.of(404);
        // We answer 404 to people who may not see something; a form that is refused was nearly always open too long.
        return status == 403 && !READING.contains(method(request)) ? Failure.expired() : Failure.of(status);
    }

    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method ? method : request.getMethod();
    }
}
