package org.samskap.proposals.internal.wording;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static org.samskap.proposals.internal.wording.AdditionTable.ADDITION;
import static org.samskap.proposals.internal.wording.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.wording.Wordings.Current;
import org.samskap.proposals.internal.wording.Wordings.Fresh;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.samskap.ui.Ids;
import org.samskap.ui.TextBundles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is added to a public text with nothing but its receipt, where texts are read first (SEC-19). It waits apart from the text, and becomes
 * part of it when a moderator lets it; what a moderator does not let in stays here, as law keeps it.
 */
@Component
@Transactional
public class Additions {
    private final DSLContext sql;
    private final Wordings wordings;
    private final Moderation moderation;
    private final Spaces spaces;
    private final TextBundles texts;
    private final Clock clock;

    Additions(DSLContext sql, Wordings wordings, Moderation moderation, Spaces spaces, TextBundles texts, Clock clock) {
        this.sql = sql;
        this.wordings = wordings;
        this.moderation = moderation;
        this.spaces = spaces;
        this.texts = texts;
        this.clock = clock;
    }

    /** One of them. @param hiddenAt when a moderator did not let it in, or null while it waits */
    public record Addition(UUID id, String body, Instant at, @Nullable Instant hiddenAt) {

        public TextId text() {
            return new TextId(TextId.ADDITION, id);
        }
    }

    /** Newest first: the one that waits, if any, and those that were not let in. */
    @Transactional(readOnly = true)
    public List<Addition> list(ProposalId proposal) {
        return sql.selectFrom(ADDITION).where(ADDITION.PROPOSAL_ID.eq(proposal)).orderBy(ADDITION.WRITTEN_AT.desc(), ADDITION.ID.desc())
                .fetch(row -> new Addition(row.getId(), row.getBody(), row.getWrittenAt(), row.getHiddenAt()));
    }

    @Transactional(readOnly = true)
    public Optional<Addition> findWaiting(ProposalId proposal) {
        return list(proposal).stream().filter(addition -> addition.hiddenAt() == null).findFirst();
    }

    /** It waits in place of the one that waited; under an id of its own, so that nobody lets in what she has not read. */
    void wait(Current current, String body) {
        var proposal = current.proposal();
        sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal.id())).forNoKeyUpdate().fetch();
        sql.deleteFrom(ADDITION).where(ADDITION.PROPOSAL_ID.eq(proposal.id())).and(ADDITION.HIDDEN_AT.isNull())
                .returningResult(ADDITION.ID).fetch(ADDITION.ID).forEach(id -> moderation.gone(new TextId(TextId.ADDITION, id)));
        var id = Ids.next();
        sql.insertInto(ADDITION).set(ADDITION.ID, id).set(ADDITION.PROPOSAL_ID, proposal.id()).set(ADDITION.BODY, body).set(ADDITION.WRITTEN_AT, clock.instant()).execute();
        moderation.awaits(new TextId(TextId.ADDITION, id), proposal.space(), Set.of());
    }

    /**
     * It becomes part of the text and is no more. Nothing happens when it is not there.
     *
     * @throws Conflict when there is no room for it any more
     */
    public void letIn(UUID id) {
        var found = sql.selectFrom(ADDITION).where(ADDITION.ID.eq(id)).forUpdate().fetchOptional();
        if (found.isEmpty()) return;
        var current = wordings.find(PROPOSAL.ID.eq(found.get().getProposalId())).orElseThrow();
        var body = body(current, found.get().getBody(), found.get().getWrittenAt());
        sql.deleteFrom(ADDITION).where(ADDITION.ID.eq(id)).execute();
        if (body.length() > Rewording.LONGEST || !wordings.put(current.proposal().id(), new Fresh(current.number(), Change.ADDED, current.proposal().title(), body, null, null, false))) {
            throw new Conflict("addition " + id);
        }
    }

    /** @throws Conflict when another waits already */
    public void waitAgain(UUID id) {
        var other = ADDITION.as("other");
        int changed = sql.update(ADDITION).setNull(ADDITION.HIDDEN_AT).where(ADDITION.ID.eq(id)).andNotExists(sql.selectOne().from(other)
                .where(other.PROPOSAL_ID.eq(ADDITION.PROPOSAL_ID)).and(other.HIDDEN_AT.isNull()).and(other.ID.ne(id))).execute();
        if (changed == 0) throw new Conflict("addition " + id);
    }

    /** The words of all of them are replaced, and none waits any more. */
    public void erase(ProposalId proposal, String instead) {
        sql.update(ADDITION).set(ADDITION.BODY, instead).set(ADDITION.HIDDEN_AT, coalesce(ADDITION.HIDDEN_AT, val(clock.instant(), ADDITION.HIDDEN_AT)))
                .where(ADDITION.PROPOSAL_ID.eq(proposal)).execute();
    }

    /** The text with something added to it, which stands below with its day, in the language of the proposal. */
    String body(Current current, String added, Instant at) {
        var in = texts.in(current.proposal().lang());
        var head = in.of("proposals.wording.added", in.dates().day(LocalDate.ofInstant(at, spaces.get(current.proposal().space()).zone())));
        return (current.body().isEmpty() ? "" : current.body() + "\n\n") + head + "\n" + added;
    }
}
