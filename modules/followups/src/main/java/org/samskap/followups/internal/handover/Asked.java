package org.samskap.followups.internal.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.HandOvers.Saying;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/**
 * A question to a unit, and where it stands.
 *
 * @param round    shared by those whose answers belong together
 * @param unitName as it was called when it was asked
 * @param from     the question of the unit that passed it on, or null
 * @param said     what was said last: the answer, or the reason; null while nothing was
 * @param saidBy   a role, or null
 * @param version  rises with everything that is said
 */
public record Asked(HandOverId id, UUID round, ProposalId proposal, SpaceId space, UnitId unit, String unitName, String question,
                    Instant askedAt, LocalDate answerBy, @Nullable HandOverId from, State state, @Nullable Instant arrivedAt,
                    @Nullable String said, @Nullable String saidBy, Instant changedAt, int version) {

    /** Where it goes for the signed-in. */
    public String href() {
        return "/handovers/" + id;
    }

    /** The page with all answers that belong together. */
    public String jointHref() {
        return "/answers/" + round;
    }

    /** Whether this may be said now. An answer may be added to; everything else only while the question is open. */
    public boolean allows(Saying saying) {
        return switch (saying) {
            case ARRIVED -> state.open() && arrivedAt == null;
            case ACCEPT -> state == State.ASKED;
            case ANSWER -> state.open() || state == State.ANSWERED;
            case RETURN, PASS_ON -> state.open();
        };
    }

    /** Whether its day is over. */
    public boolean late(LocalDate today) {
        return state.open() && answerBy.isBefore(today);
    }

    Asked arrived(Instant at) {
        return new Asked(id, round, proposal, space, unit, unitName, question, askedAt, answerBy, from, state, arrivedAt == null ? at : arrivedAt,
                said, saidBy, at, version + 1);
    }

    /** Whoever says something has got it. */
    Asked said(State becomes, @Nullable String text, @Nullable String role, Instant at) {
        return new Asked(id, round, proposal, space, unit, unitName, question, askedAt, answerBy, from, becomes,
                arrivedAt == null ? at : arrivedAt, text, role, at, version + 1);
    }

    /** It ends without a word of the unit. */
    Asked over(State becomes, @Nullable String why, Instant at) {
        return new Asked(id, round, proposal, space, unit, unitName, question, askedAt, answerBy, from, becomes, arrivedAt, why, null, at, version + 1);
    }

    /** The unit gets more time, never less. */
    Asked until(LocalDate day) {
        return new Asked(id, round, proposal, space, unit, unitName, question, askedAt, day.isAfter(answerBy) ? day : answerBy, from, state,
                arrivedAt, said, saidBy, changedAt, version);
    }
}
