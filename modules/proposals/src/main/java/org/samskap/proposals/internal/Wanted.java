package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;

/** Which proposals somebody looks for; null and blank narrow nothing. Words match from their beginning. */
public record Wanted(@Nullable SpaceId space, @Nullable Status status, @Nullable EventId event, String words) {
    private static final int MOST_WORDS = 10;

    Condition matching() {
        return (space == null ? noCondition() : PROPOSAL.SPACE_ID.eq(space))
                .and(status == null ? noCondition() : PROPOSAL.STATUS.eq(status))
                .and(event == null ? noCondition() : PROPOSAL.EVENT_ID.eq(event))
                .and(Reference.parse(words).map(Wanted::numbered).orElseGet(this::saying));
    }

    private static Condition numbered(Reference reference) {
        return PROPOSAL.REFERENCE.eq(reference.text());
    }

    private Condition saying() {
        var query = Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .map(word -> word + ":*").collect(Collectors.joining(" & "));
        if (query.isEmpty()) return noCondition();
        // As a literal, which jOOQ escapes: only if PostgreSQL sees the words can it tell whether they are rare or common.
        return condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, inline(query)));
    }
}
