package org.samskap.proposals.internal.lineage;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.proposals.internal.lineage.DescentTable.DESCENT;
import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** What pages show of lineage: only what the reader may see (SEC-02). */
@Component
public class LineageQueries {
    private final DSLContext sql;
    private final Visibility visibility;
    private final Roles roles;
    private final Turns turns;

    LineageQueries(DSLContext sql, Visibility visibility, Roles roles, Turns turns) {
        this.sql = sql;
        this.visibility = visibility;
        this.roles = roles;
        this.turns = turns;
    }

    /** What a proposal goes on in, and what goes on in it or was once a part of it. */
    public record Kin(List<ProposalSummary> into, List<ProposalSummary> from) {
        public static final Kin NONE = new Kin(List.of(), List.of());
    }

    /** One statement. */
    public Kin kin(ProposalId id, @Nullable Actor actor) {
        var onward = field(exists(selectOne().from(DESCENT).where(DESCENT.SOURCE_ID.eq(id)).and(DESCENT.TARGET_ID.eq(PROPOSAL.ID)).and(DESCENT.ENDED_BY.isNull())));
        var ways = select(DESCENT.TARGET_ID).from(DESCENT).where(DESCENT.SOURCE_ID.eq(id)).and(DESCENT.ENDED_BY.isNull())
                .union(select(DESCENT.SOURCE_ID).from(DESCENT).where(DESCENT.TARGET_ID.eq(id)).and(DESCENT.ENDED_BY.isNull()));
        var all = sql.select(Summaries.FIELDS).select(onward).from(PROPOSAL).where(PROPOSAL.ID.in(ways)).and(visibility.to(actor))
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).fetchGroups(row -> row.get(onward), Summaries::of);
        return new Kin(all.getOrDefault(true, List.of()), all.getOrDefault(false, List.of()));
    }

    /** What a person may do with it, without saying who she is to anybody. */
    public record Hand(boolean staff, boolean author) {}

    public Hand hand(ProposalSummary proposal, Actor person) {
        return new Hand(roles.may(person, proposal.space(), Visibility.STAFF), isAuthor(proposal.id(), person));
    }

    private boolean isAuthor(ProposalId id, Actor person) {
        return sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(id).and(PROPOSAL.AUTHOR_ID.eq(person.id())));
    }

    /** Whether the one who raised it took it back herself. */
    public boolean withdrawnByAuthor(ProposalId id) {
        return turns.findLast(id, Turn.WITHDRAWN).filter(turn -> turn.byAuthor()).isPresent();
    }

    /** For staff of its space only. */
    public ProposalSummary get(Reference reference, Actor staff) {
        var found = list(List.of(reference), staff);
        if (found.isEmpty()) throw new NotVisible("proposal " + reference);
        return found.getFirst();
    }

    /** Those of them that there are, for staff of all their spaces only. */
    public List<ProposalSummary> list(Collection<Reference> some, Actor staff) {
        var found = sql.select(Summaries.FIELDS).from(PROPOSAL).where(PROPOSAL.REFERENCE.in(some.stream().map(Reference::text).toList()))
                .and(visibility.to(staff)).orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).fetch(Summaries::of);
        found.stream().map(ProposalSummary::space).distinct().forEach(space -> roles.require(staff, space, Visibility.STAFF));
        return found;
    }

    public Optional<ProposalSummary> find(ReceiptCode code) {
        return sql.select(Summaries.FIELDS).from(PROPOSAL).where(Visibility.behind(code)).fetchOptional(Summaries::of);
    }

    /** What the person may see on its own page. */
    public Optional<ProposalSummary> find(Reference reference, Actor person) {
        return sql.select(Summaries.FIELDS).from(PROPOSAL).where(PROPOSAL.REFERENCE.eq(reference.text())).and(visibility.onItsPage(person))
                .fetchOptional(Summaries::of);
    }
}
