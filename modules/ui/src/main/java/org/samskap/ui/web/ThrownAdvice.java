package org.samskap.ui.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Catches what controllers throw and did not handle themselves. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ThrownAdvice {
    private final ErrorPages pages;

    ThrownAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    /** Whether to ask for a sign-in is decided by the security filters, further out. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void passOn(RuntimeException thrown) {
        throw thrown;
    }

    /** The browser has left; there is nobody to answer. */
    @ExceptionHandler
    void nobodyListens(AsyncRequestNotUsableException thrown) {}

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(pages.logged(Failures.of(thrown), thrown), request, response);
    }
}
