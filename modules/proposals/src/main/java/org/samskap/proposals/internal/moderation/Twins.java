package org.samskap.proposals.internal.moderation;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.proposals.internal.moderation.CommentTable.COMMENT;
import static org.samskap.proposals.internal.moderation.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.Duration;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds texts that came in before, word for word, within a day. */
@Component
class Twins {
    /** Many people write the same few words at a meeting, and all of them mean it. */
    private static final int SHORT = 40;
    private static final Duration A_DAY = Duration.ofHours(24);

    private final DSLContext sql;
    private final Clock clock;

    Twins(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean existsFor(String text) {
        if (text.length() < SHORT) return false;
        var since = clock.instant().minus(A_DAY);
        var proposals = selectOne().from(PROPOSAL).where(PROPOSAL.RAISED_ON.ge(since)).and(PROPOSAL.TITLE.concat("\n\n").concat(PROPOSAL.BODY).eq(text));
        var comments = selectOne().from(COMMENT).where(COMMENT.POSTED_AT.ge(since)).and(COMMENT.BODY.eq(text));
        return sql.fetchSingle(exists(proposals.unionAll(comments))).value1();
    }
}
