package org.samskap.proposals.internal.search;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.proposals.internal.search.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.search.WordTable.WORD;

import java.util.Arrays;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.samskap.proposals.ProposalKeeping;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes words out of the list that no text has any more which somebody may find; they come back when the text is shown again. */
@Component
class ForgottenWords implements ProposalKeeping {
    private final DSLContext sql;

    ForgottenWords(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void forgetWords() {
        var candidates = ofHidden();
        if (candidates.isEmpty()) return;
        sql.deleteFrom(WORD).where(WORD.WORD_.in(candidates)).and(not(exists(selectOne().from(PROPOSAL)
                .where(PROPOSAL.HIDDEN_AT.isNull()).and(condition(function(name("proposals", "says"), SQLDataType.BOOLEAN, PROPOSAL.WORDS, quoted())))))).execute();
    }

    private List<String> ofHidden() {
        Field<String[]> words = function(name("tsvector_to_array"), SQLDataType.CLOB.array(), PROPOSAL.WORDS);
        return sql.select(words).from(PROPOSAL).where(PROPOSAL.HIDDEN_AT.isNotNull()).fetch(words).stream().flatMap(Arrays::stream).distinct().toList();
    }

    /** As PostgreSQL's {@code to_tsquery} reads one word, whatever stands in it. */
    private static Field<String> quoted() {
        return inline("'").concat(replace(replace(WORD.WORD_, "\\", "\\\\"), "'", "''")).concat("'");
    }
}
