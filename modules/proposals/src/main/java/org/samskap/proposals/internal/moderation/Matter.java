package org.samskap.proposals.internal.moderation;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.Moderation.Sign;
import org.samskap.proposals.TextId;

/**
 * Something about a text that a moderator should look at.
 *
 * @param ground of a report
 * @param words  of a report or an objection, or null
 * @param signs  why a text waits that would be public at once otherwise
 */
public record Matter(TextId text, Why why, @Nullable Ground ground, @Nullable String words, Set<Sign> signs, Instant since) {

    static Matter waiting(TextId text, Set<Sign> signs, Instant at) {
        return new Matter(text, Why.WAITING, null, null, signs, at);
    }

    static Matter reported(TextId text, Ground ground, @Nullable String words, Instant at) {
        return new Matter(text, Why.REPORTED, ground, words, Set.of(), at);
    }

    static Matter appealed(TextId text, String words, Instant at) {
        return new Matter(text, Why.APPEALED, null, words, Set.of(), at);
    }
}
