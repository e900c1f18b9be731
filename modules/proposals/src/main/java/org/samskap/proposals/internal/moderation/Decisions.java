package org.samskap.proposals.internal.moderation;

import static org.samskap.proposals.internal.moderation.DecisionTable.DECISION;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.TextId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The log of moderation: rows are added and, but for words that are erased, never changed, and each is said to the log of the process as well (SEC-27). */
@Component
class Decisions {
    private static final Logger LOG = LoggerFactory.getLogger("org.samskap.moderation");

    private final DSLContext sql;

    Decisions(DSLContext sql) {
        this.sql = sql;
    }

    /** @param kept the text as it was, or null */
    void add(ModeratedText text, Decision decision, @Nullable String kept) {
        sql.insertInto(DECISION).set(DECISION.ID, Ids.next()).set(DECISION.KIND, text.id().kind()).set(DECISION.TEXT_ID, text.id().value())
                .set(DECISION.SPACE_ID, text.space()).set(DECISION.WHAT, decision.what()).set(DECISION.GROUND, decision.ground())
                .set(DECISION.REASON, decision.reason()).set(DECISION.KEPT, kept).set(DECISION.MODERATOR_ID, decision.moderator())
                .set(DECISION.AT, decision.at()).execute();
        LOG.info("Moderation {} {} ground {} in space {} by {}", decision.what(), text.id(), decision.ground(), text.space(), decision.moderator());
    }

    /** The one thing that is ever taken from the log: the words themselves, when an archive decision says so. */
    void forgetWords(TextId text) {
        sql.update(DECISION).setNull(DECISION.KEPT).where(of(text)).execute();
    }

    boolean isErased(TextId text) {
        return sql.fetchExists(DECISION, of(text).and(DECISION.WHAT.eq(Decided.ERASED)));
    }

    /** Oldest first. */
    List<Decision> list(TextId text) {
        return sql.selectFrom(DECISION).where(of(text)).orderBy(DECISION.AT, DECISION.ID)
                .fetch(row -> new Decision(row.getWhat(), row.getGround(), row.getReason(), row.getModeratorId(), row.getAt()));
    }

    Optional<Decision> findLast(TextId text) {
        var all = list(text);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** A decision and the text it is about. */
    record About(TextId text, Decision decision) {}

    /** The last ones of these spaces, newest first. */
    List<About> listLatest(Collection<SpaceId> spaces, int atMost) {
        return sql.selectFrom(DECISION).where(DECISION.SPACE_ID.in(spaces)).orderBy(DECISION.AT.desc(), DECISION.ID.desc()).limit(atMost)
                .fetch(row -> new About(new TextId(row.getKind(), row.getTextId()),
                        new Decision(row.getWhat(), row.getGround(), row.getReason(), row.getModeratorId(), row.getAt())));
    }

    private static Condition of(TextId text) {
        return DECISION.KIND.eq(text.kind()).and(DECISION.TEXT_ID.eq(text.value()));
    }
}
