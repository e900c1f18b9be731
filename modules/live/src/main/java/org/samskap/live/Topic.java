package org.samskap.live;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a page may be about, such as the room of an event.
 *
 * @param kind lower-case letters and hyphens, the same wherever this kind is told of
 */
public record Topic(String kind, UUID id) {
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,30}");

    public Topic {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("A kind has 1 to 30 lower-case letters: " + kind);
    }
}
