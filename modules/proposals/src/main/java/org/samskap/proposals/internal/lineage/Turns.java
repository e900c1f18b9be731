package org.samskap.proposals.internal.lineage;

import static org.samskap.proposals.internal.lineage.DescentTable.DESCENT;
import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.lineage.TurnTable.TURN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.Lineages.Taken;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Turn;
import org.samskap.proposals.TurnId;
import org.samskap.proposals.internal.Typed;
import org.springframework.stereotype.Component;

/** Writes turns down, and what they change on the rows of proposals. */
@Component
class Turns {
    static final int NOTE = 1000;

    private final DSLContext sql;
    private final Clock clock;

    Turns(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose turn it is: staff, the author under her account, or whoever holds the receipt. */
    record By(@Nullable PersonId person, boolean author) {
        static final By RECEIPT = new By(null, true);
    }

    Taken take(Turn kind, ProposalSummary about, By by, @Nullable String why) {
        var note = Typed.lines(why);
        var taken = new Taken(TurnId.next(), kind, about.id(), by.author(), note.isEmpty() ? null : note, clock.instant());
        sql.insertInto(TURN).set(TURN.ID, taken.id()).set(TURN.KIND, kind).set(TURN.SPACE_ID, about.space())
                .set(TURN.PROPOSAL_ID, about.id()).set(TURN.PERSON_ID, by.person()).set(TURN.BY_AUTHOR, by.author())
                .set(TURN.NOTE, taken.note()).set(TURN.AT, taken.at()).execute();
        return taken;
    }

    /** These go on in that one from now on. */
    void lead(Taken turn, Turn kind, Collection<ProposalId> sources, Collection<ProposalId> targets) {
        for (var source : sources) {
            for (var target : targets) {
                sql.insertInto(DESCENT).set(DESCENT.TURN_ID, turn.id()).set(DESCENT.SOURCE_ID, source).set(DESCENT.TARGET_ID, target)
                        .set(DESCENT.KIND, kind).execute();
            }
        }
        sql.update(PROPOSAL).set(PROPOSAL.TURN, kind).where(PROPOSAL.ID.in(sources)).execute();
        sql.update(PROPOSAL).set(PROPOSAL.CARRIES, PROPOSAL.CARRIES.plus(sources.size())).where(PROPOSAL.ID.in(targets)).execute();
    }

    /** It goes on in none of these any more. @return what it went on in */
    List<ProposalId> end(Taken turn, ProposalId source) {
        var targets = targetsOf(source);
        sql.update(DESCENT).set(DESCENT.ENDED_BY, turn.id()).where(DESCENT.SOURCE_ID.eq(source)).and(DESCENT.ENDED_BY.isNull()).execute();
        sql.update(PROPOSAL).set(PROPOSAL.CARRIES, PROPOSAL.CARRIES.minus(1)).where(PROPOSAL.ID.in(targets)).execute();
        return targets;
    }

    /** What it goes on in directly. */
    List<ProposalId> targetsOf(ProposalId source) {
        return sql.select(DESCENT.TARGET_ID).from(DESCENT).where(DESCENT.SOURCE_ID.eq(source)).and(DESCENT.ENDED_BY.isNull())
                .orderBy(DESCENT.TARGET_ID).fetch(DESCENT.TARGET_ID);
    }

    void mark(ProposalId id, @Nullable Turn turn) {
        sql.update(PROPOSAL).set(PROPOSAL.TURN, turn).where(PROPOSAL.ID.eq(id)).execute();
    }

    Optional<Taken> find(TurnId id) {
        return sql.selectFrom(TURN).where(TURN.ID.eq(id)).fetchOptional(Turns::of);
    }

    /** The last turn of the kind that was about the proposal. */
    Optional<Taken> findLast(ProposalId about, Turn kind) {
        return sql.selectFrom(TURN).where(TURN.PROPOSAL_ID.eq(about)).and(TURN.KIND.eq(kind))
                .orderBy(TURN.AT.desc(), TURN.ID.desc()).limit(1).fetchOptional(Turns::of);
    }

    private static Taken of(TurnRecord row) {
        return new Taken(row.getId(), row.getKind(), row.getProposalId(), row.getByAuthor(), row.getNote(), row.getAt());
    }
}
