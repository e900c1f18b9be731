package org.samskap.proposals.internal.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.samskap.proposals.internal.board.BoardStepCardTable.BOARD_STEP_CARD;
import static org.samskap.proposals.internal.board.BoardStepTable.BOARD_STEP;
import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.board.Step.Kind;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** What was done on the boards, kept as long as it can be undone: the hours of a meeting and the evening after it. */
@Component
class Steps {
    static final Duration KEPT = Duration.ofHours(12);
    private static final int MOST = 12;

    private final DSLContext sql;
    private final BoardNews news;
    private final Clock clock;

    Steps(DSLContext sql, BoardNews news, Clock clock) {
        this.sql = sql;
        this.news = news;
        this.clock = clock;
    }

    /** Words of a group before and after it was renamed. */
    record Words(String name, @Nullable String note) {}

    /** @param from where each card was before, null for loose */
    void keep(Kind kind, Actor actor, SpaceId space, @Nullable ClusterId group, Map<ProposalId, Optional<ClusterId>> from, @Nullable ClusterId into) {
        if (from.isEmpty() && kind == Kind.MOVED) return;
        var step = begin(kind, actor, space, group, null, null);
        if (from.isEmpty()) return;
        var cards = sql.insertInto(BOARD_STEP_CARD, BOARD_STEP_CARD.STEP_ID, BOARD_STEP_CARD.PROPOSAL_ID, BOARD_STEP_CARD.FROM_ID, BOARD_STEP_CARD.INTO_ID);
        from.forEach((card, before) -> cards.values(step, card, before.orElse(null), into));
        cards.execute();
    }

    void keepRenamed(Actor actor, SpaceId space, ClusterId group, Words was, Words now) {
        begin(Kind.RENAMED, actor, space, group, was, now);
    }

    private StepId begin(Kind kind, Actor actor, SpaceId space, @Nullable ClusterId group, @Nullable Words was, @Nullable Words now) {
        sql.deleteFrom(BOARD_STEP).where(BOARD_STEP.SPACE_ID.eq(space)).and(BOARD_STEP.MADE_AT.lt(oldest())).execute();
        var id = StepId.next();
        sql.insertInto(BOARD_STEP).set(BOARD_STEP.ID, id).set(BOARD_STEP.SPACE_ID, space).set(BOARD_STEP.PERSON_ID, actor.id())
                .set(BOARD_STEP.KIND, kind).set(BOARD_STEP.CLUSTER_ID, group)
                .set(BOARD_STEP.WAS_NAME, was == null ? null : was.name()).set(BOARD_STEP.WAS_NOTE, was == null ? null : was.note())
                .set(BOARD_STEP.NOW_NAME, now == null ? null : now.name()).set(BOARD_STEP.NOW_NOTE, now == null ? null : now.note())
                .set(BOARD_STEP.MADE_AT, clock.instant()).execute();
        news.tell(space, id);
        return id;
    }

    List<Step> latest(SpaceId space) {
        Field<Integer> cards = field(selectCount().from(BOARD_STEP_CARD).where(BOARD_STEP_CARD.STEP_ID.eq(BOARD_STEP.ID)));
        Field<String> title = field(select(min(PROPOSAL.TITLE)).from(BOARD_STEP_CARD).join(PROPOSAL).on(PROPOSAL.ID.eq(BOARD_STEP_CARD.PROPOSAL_ID))
                .where(BOARD_STEP_CARD.STEP_ID.eq(BOARD_STEP.ID)));
        // A group that was renamed since is called what it was called then only where that is what the step is about.
        Field<String> group = DSL.coalesce(BOARD_STEP.NOW_NAME, CLUSTER.NAME);
        return sql.select(BOARD_STEP.ID, BOARD_STEP.KIND, BOARD_STEP.PERSON_ID, BOARD_STEP.MADE_AT, group, BOARD_STEP.WAS_NAME, cards, title, BOARD_STEP.UNDONE_BY)
                .from(BOARD_STEP).leftJoin(CLUSTER).on(CLUSTER.ID.eq(BOARD_STEP.CLUSTER_ID))
                .where(BOARD_STEP.SPACE_ID.eq(space)).and(BOARD_STEP.MADE_AT.ge(oldest()))
                .orderBy(BOARD_STEP.MADE_AT.desc(), BOARD_STEP.ID.desc()).limit(MOST)
                .fetch(row -> new Step(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7(), row.value8(), row.value9()));
    }

    /** The step to undo, for one person only and only once; empty when it is too old or undone already. */
    Optional<BoardStepRecord> take(StepId id, SpaceId space, Actor actor) {
        var step = sql.update(BOARD_STEP).set(BOARD_STEP.UNDONE_AT, clock.instant()).set(BOARD_STEP.UNDONE_BY, actor.id())
                .where(BOARD_STEP.ID.eq(id)).and(BOARD_STEP.SPACE_ID.eq(space)).and(BOARD_STEP.UNDONE_AT.isNull()).and(BOARD_STEP.MADE_AT.ge(oldest()))
                .returning().fetchOptional();
        step.ifPresent(taken -> news.tellUndone(space, id));
        return step;
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
