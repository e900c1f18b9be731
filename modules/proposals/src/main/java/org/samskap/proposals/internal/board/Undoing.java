package org.samskap.proposals.internal.board;

import static org.samskap.proposals.internal.board.BoardStepCardTable.BOARD_STEP_CARD;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.board.Step.Undone;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** Takes back a step, as far as nobody has built on it: what was moved or renamed again since stays as it is. */
@Component
class Undoing {
    private final DSLContext sql;
    private final Steps steps;
    private final Groups groups;
    private final Grouping grouping;

    Undoing(DSLContext sql, Steps steps, Groups groups, Grouping grouping) {
        this.sql = sql;
        this.steps = steps;
        this.groups = groups;
        this.grouping = grouping;
    }

    Undone undo(Actor facilitator, SpaceId space, StepId id) {
        return steps.take(id, space, facilitator).map(step -> switch (step.getKind()) {
            case RENAMED -> rename(step);
            case FORMED -> unform(step);
            case MOVED -> back(step);
            case DISSOLVED -> form(step);
        }).orElse(Undone.GONE);
    }

    private Undone rename(BoardStepRecord step) {
        var group = groups.find(step.getSpaceId(), step.getClusterId()).orElseThrow();
        boolean same = Objects.equals(group.getName(), step.getNowName()) && Objects.equals(group.getNote(), step.getNowNote());
        if (same) groups.write(step.getClusterId(), new Steps.Words(step.getWasName(), step.getWasNote()));
        return same ? Undone.ALL : Undone.NONE;
    }

    /** What others have put into the group since keeps it alive. */
    private Undone unform(BoardStepRecord step) {
        var undone = back(step);
        groups.dissolveIfEmpty(step.getSpaceId(), step.getClusterId());
        return undone;
    }

    private Undone form(BoardStepRecord step) {
        groups.revive(step.getClusterId());
        return back(step);
    }

    private Undone back(BoardStepRecord step) {
        var moved = sql.selectFrom(BOARD_STEP_CARD).where(BOARD_STEP_CARD.STEP_ID.eq(step.getId())).fetch();
        var before = moved.intoGroups(card -> Optional.ofNullable(card.getFromId()), BoardStepCardRecord::getProposalId);
        // First the groups, then their cards: in the same order as everybody else who moves something.
        var alive = groups.findAlive(step.getSpaceId(), Stream.concat(Stream.ofNullable(step.getClusterId()), before.keySet().stream().flatMap(Optional::stream)).toList());
        int returned = 0;
        for (var group : before.entrySet()) {
            if (group.getKey().isPresent() && !alive.contains(group.getKey().get())) continue;
            var untouched = untouched(step, group.getValue());
            grouping.place(untouched, step.getSpaceId(), group.getKey().orElse(null));
            returned += untouched.size();
        }
        if (returned == moved.size()) return Undone.ALL;
        return returned == 0 ? Undone.NONE : Undone.SOME;
    }

    /** Those that still lie where the step put them. */
    private List<ProposalId> untouched(BoardStepRecord step, List<ProposalId> cards) {
        return sql.select(PROPOSAL.ID).from(PROPOSAL).join(BOARD_STEP_CARD).on(BOARD_STEP_CARD.PROPOSAL_ID.eq(PROPOSAL.ID))
                .where(BOARD_STEP_CARD.STEP_ID.eq(step.getId())).and(PROPOSAL.ID.in(cards)).and(PROPOSAL.CLUSTER_ID.isNotDistinctFrom(BOARD_STEP_CARD.INTO_ID))
                .orderBy(PROPOSAL.ID).forUpdate().of(PROPOSAL).fetch(PROPOSAL.ID);
    }
}
