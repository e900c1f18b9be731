package org.samskap.ui.web;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TooManyAttempts;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Decides what an exception means to a visitor. The message of an exception never leaves the house. */
final class Failures {
    private Failures() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case NotVisible gone -> Failure.of(404);
            case Conflict conflict -> Failure.of(409);
            case TooManyAttempts often -> Failure.of(429)
                    .with("Retry-After", Long.toString(Math.max(1, often.retryAfter().toSeconds())));
            // An address with something in it that no id can look like is an address that leads nowhere.
            case MethodArgumentTypeMismatchException wrong
                    when wrong.getParameter().hasParameterAnnotation(PathVariable.class) -> Failure.of(404);
            case ErrorResponse known -> Failure.of(known.getStatusCode().value()).with(allowed(known.getHeaders()));
            case TypeMismatchException wrong -> Failure.of(400);
            case HttpMessageNotReadableException wrong -> Failure.of(400);
            case MultipartException wrong -> Failure.of(400);
            default -> unexpected(thrown);
        };
    }

    private static Failure unexpected(Throwable thrown) {
        var marked = AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
        if (marked != null) return Failure.of(marked.code().value());
        return databaseIsAway(thrown) ? Failure.of(503).with("Retry-After", "30") : Failure.of(500);
    }

    private static boolean databaseIsAway(@Nullable Throwable thrown) {
        for (int depth = 0; thrown != null && depth < 20; depth++, thrown = thrown.getCause()) {
            if (thrown instanceof SQLTransientException || thrown instanceof SQLNonTransientConnectionException) return true;
        }
        return false;
    }

    private static HttpHeaders allowed(HttpHeaders headers) {
        var kept = new HttpHeaders();
        kept.setAllow(headers.getAllow());
        if (headers.getFirst("Retry-After") instanceof String when) kept.set("Retry-After", when);
        return kept;
    }
}
