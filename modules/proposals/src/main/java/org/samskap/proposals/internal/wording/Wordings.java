package org.samskap.proposals.internal.wording;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.samskap.proposals.internal.wording.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.wording.WordingTable.WORDING;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalReworded;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.search.WordList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every wording of a proposal; the one that holds also stands on its row. Who calls has asked whether it may be changed. */
@Component
public class Wordings {
    private final DSLContext sql;
    private final WordList words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wordings(DSLContext sql, WordList words, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The wording that holds. */
    public record Current(ProposalSummary proposal, int number, String body) {}

    /** One of all wordings. @param closed whether it is kept but not read any more; then its texts are empty */
    public record Kept(int number, Change change, String title, String body, @Nullable String note, Instant at, boolean closed) {}

    /** A new wording. @param read the number that whoever wrote it had before her eyes */
    public record Fresh(int read, Change change, String title, String body, @Nullable PersonId staff, @Nullable String note, boolean closesEarlier) {}

    public Optional<Current> find(Condition which) {
        return sql.select(Summaries.FIELDS).select(PROPOSAL.WORDING, PROPOSAL.BODY).from(PROPOSAL).where(which)
                .fetchOptional(row -> new Current(Summaries.of(row), row.get(PROPOSAL.WORDING), row.get(PROPOSAL.BODY)));
    }

    /** Newest first; the first one ever is as it was raised. */
    public List<Kept> list(ProposalId id) {
        return sql.selectFrom(WORDING).where(WORDING.PROPOSAL_ID.eq(id)).orderBy(WORDING.NUMBER.desc())
                .fetch(row -> new Kept(row.getNumber(), row.getKind(), row.getClosed() ? "" : row.getTitle(), row.getClosed() ? "" : row.getBody(), row.getNote(),
                        row.getMadeAt(), row.getClosed()));
    }

    /** Puts it in place of the wording that was read. False when somebody else was quicker: then nothing is written (REL-28). */
    @Transactional
    public boolean put(ProposalId id, Fresh fresh) {
        var row = sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).forNoKeyUpdate().fetchSingle();
        if (row.getTitle().equals(fresh.title()) && row.getBody().equals(fresh.body())) return true;
        if (row.getWording() != fresh.read()) return false;
        var at = clock.instant();
        if (row.getWording() == 1) add(id, 1, new Fresh(0, Change.RAISED, row.getTitle(), row.getBody(), null, null, false), row.getRaisedOn());
        int number = row.getWording() + 1;
        add(id, number, fresh, at);
        // What was corrected while it was hidden would otherwise be read among the versions once it is shown again.
        if (fresh.closesEarlier() || row.getHiddenAt() != null) sql.update(WORDING).set(WORDING.CLOSED, true).where(WORDING.PROPOSAL_ID.eq(id)).and(WORDING.NUMBER.lt(number)).execute();
        sql.update(PROPOSAL).set(PROPOSAL.TITLE, fresh.title()).set(PROPOSAL.BODY, fresh.body()).set(PROPOSAL.WORDING, number).where(PROPOSAL.ID.eq(id)).execute();
        words.add(wordsOf(id));
        events.publishEvent(new ProposalReworded(id, row.getSpaceId(), number, at));
        return true;
    }

    /** Puts these words in place of the title of the wording that holds and of every one before; nothing else is left of any of them. */
    @Transactional
    public void erase(ProposalId id, String instead) {
        sql.update(PROPOSAL).set(PROPOSAL.TITLE, instead).set(PROPOSAL.BODY, "").setNull(PROPOSAL.TOLD_BY).where(PROPOSAL.ID.eq(id)).execute();
        sql.update(WORDING).set(WORDING.TITLE, instead).set(WORDING.BODY, "").setNull(WORDING.NOTE).set(WORDING.CLOSED, true).where(WORDING.PROPOSAL_ID.eq(id)).execute();
    }

    private void add(ProposalId id, int number, Fresh fresh, Instant at) {
        sql.insertInto(WORDING).set(WORDING.PROPOSAL_ID, id).set(WORDING.NUMBER, number).set(WORDING.KIND, fresh.change())
                .set(WORDING.TITLE, fresh.title()).set(WORDING.BODY, fresh.body()).set(WORDING.PERSON_ID, fresh.staff()).set(WORDING.NOTE, fresh.note())
                .set(WORDING.MADE_AT, at).set(WORDING.SHOWN_AT, at).execute();
    }

    private List<String> wordsOf(ProposalId id) {
        return sql.select(function(name("tsvector_to_array"), SQLDataType.CLOB.array(), PROPOSAL.WORDS)).from(PROPOSAL)
                .where(PROPOSAL.ID.eq(id)).fetchSingle(found -> List.of(found.value1()));
    }
}
