package org.samskap.proposals.internal.list;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;

import org.jooq.Condition;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * Which proposals somebody looks for; null narrows nothing.
 *
 * @param number the one proposal that is asked for by its reference, whatever is sought beside it
 */
public record Wanted(@Nullable SpaceId space, @Nullable Status status, @Nullable EventId event, @Nullable Lang lang,
                     @Nullable Reference number, Sought sought) {

    /** All of a space. */
    static Wanted in(SpaceId space) {
        return new Wanted(space, null, null, null, null, Sought.NOTHING);
    }

    Condition matching() {
        return (space == null ? noCondition() : PROPOSAL.SPACE_ID.eq(space))
                .and(status == null ? noCondition() : PROPOSAL.STATUS.eq(status))
                .and(event == null ? noCondition() : PROPOSAL.EVENT_ID.eq(event))
                .and(lang == null ? noCondition() : PROPOSAL.LANGUAGE.eq(lang))
                .and(number == null ? saying() : PROPOSAL.REFERENCE.eq(number.text()));
    }

    private Condition saying() {
        if (sought.isNothing()) return noCondition();
        // As a literal, which jOOQ escapes: only if PostgreSQL sees the words can it tell whether they are rare or common.
        return condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, inline(sought.query())));
    }
}
