package org.samskap.ui.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What went wrong, as far as a visitor is concerned.
 *
 * @param reference what a person can tell us on the phone so that we find it in the log, or null
 */
record Failure(int status, Kind kind, HttpHeaders headers, @Nullable String reference) {

    /** The words for it: {@code ui.error.<key>.title} and {@code .text}. */
    enum Kind {
        BAD("400"), FORBIDDEN("403"), EXPIRED("expired"), NOT_FOUND("404"), METHOD("405"), CONFLICT("409"),
        TOO_LARGE("413"), UNUSABLE("422"), TOO_MANY("429"), BROKEN("500"), AWAY("503");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static Failure of(int status) {
        return new Failure(status, switch (status) {
            case 401, 403 -> Kind.FORBIDDEN;
            case 404, 410 -> Kind.NOT_FOUND;
            case 405 -> Kind.METHOD;
            case 409, 412 -> Kind.CONFLICT;
            case 413 -> Kind.TOO_LARGE;
            case 422 -> Kind.UNUSABLE;
            case 429 -> Kind.TOO_MANY;
            case 502, 503, 504 -> Kind.AWAY;
            default -> status < 500 ? Kind.BAD : Kind.BROKEN;
        }, new HttpHeaders(), null);
    }

    /** A form that was refused because its token had died. */
    static Failure expired() {
        return new Failure(403, Kind.EXPIRED, new HttpHeaders(), null);
    }

    Failure with(HttpHeaders more) {
        return new Failure(status, kind, more, reference);
    }

    Failure with(String name, String value) {
        var more = new HttpHeaders(headers);
        more.set(name, value);
        return new Failure(status, kind, more, reference);
    }

    Failure reference(String reference) {
        return new Failure(status, kind, headers, reference);
    }
}
