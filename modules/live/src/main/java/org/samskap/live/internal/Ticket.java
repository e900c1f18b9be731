package org.samskap.live.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.samskap.live.Topic;

/**
 * Lets whoever holds it hear of one topic, without a session.
 *
 * @param until until when a stream may begin with it; streams hand out new ones
 * @param last  after which there are no new ones: by then whoever looks must have asked for the page again
 */
public record Ticket(Topic topic, Instant until, Instant last) {
    private static final Duration GOOD = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofHours(12);

    static Ticket of(Topic topic, Instant now) {
        return new Ticket(topic, now.plus(GOOD), now.plus(LONGEST));
    }

    boolean goodAt(Instant now) {
        return now.isBefore(until);
    }

    /** The next one, good for as long again, but never beyond the last moment. */
    Ticket renewed(Instant now) {
        var next = now.plus(GOOD);
        return new Ticket(topic, next.isBefore(last) ? next : last, last);
    }

    String text() {
        return topic.kind() + ' ' + topic.id() + ' ' + until.getEpochSecond() + ' ' + last.getEpochSecond();
    }

    static Ticket parse(String text) {
        var words = text.split(" ");
        return new Ticket(new Topic(words[0], UUID.fromString(words[1])),
                Instant.ofEpochSecond(Long.parseLong(words[2])), Instant.ofEpochSecond(Long.parseLong(words[3])));
    }
}
