package org.samskap.proposals.internal.moderation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.samskap.proposals.internal.moderation.ProposalTable.PROPOSAL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.ProposalCopies;
import org.samskap.proposals.ProposalHidden;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalKeeping;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalShownAgain;
import org.samskap.proposals.Reference;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.proposals.internal.wording.Additions;
import org.samskap.proposals.internal.wording.Wordings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposals as a moderator reads, shows and hides them. */
@Component
class ModeratedProposals implements ModeratedTexts {
    private final DSLContext sql;
    private final ObjectProvider<ProposalCopies> copies;
    private final WordList words;
    private final Wordings wordings;
    private final Additions additions;
    private final ProposalKeeping keeping;
    private final ApplicationEventPublisher events;

    ModeratedProposals(DSLContext sql, ObjectProvider<ProposalCopies> copies, WordList words, Wordings wordings, Additions additions,
                       ProposalKeeping keeping, ApplicationEventPublisher events) {
        this.sql = sql;
        this.copies = copies;
        this.words = words;
        this.wordings = wordings;
        this.additions = additions;
        this.keeping = keeping;
        this.events = events;
    }

    @Override
    public String kind() {
        return TextId.PROPOSAL;
    }

    @Override
    public Map<UUID, ModeratedText> find(Collection<UUID> ids) {
        return sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.in(ids.stream().map(ProposalId::new).toList()))
                .fetchMap(row -> row.getId().value(), row -> new ModeratedText(TextId.of(row.getId()), row.getSpaceId(),
                        row.getHiddenAt() != null ? State.HIDDEN : row.getPublishedAt() == null ? State.WAITING : State.PUBLIC, row.getTitle(), row.getBody(),
                        row.getLanguage(), new Reference(row.getReference()).href(), row.getAuthorId(), row.getRaisedOn()));
    }

    @Override
    public void hide(UUID id, Instant at) {
        var proposal = new ProposalId(id);
        copies.forEach(copy -> copy.hide(proposal));
        sql.update(PROPOSAL).set(PROPOSAL.HIDDEN_AT, at).where(PROPOSAL.ID.eq(proposal)).and(PROPOSAL.HIDDEN_AT.isNull())
                .returningResult(PROPOSAL.SPACE_ID).fetchOptional()
                .ifPresent(row -> events.publishEvent(new ProposalHidden(proposal, row.value1(), at)));
    }

    @Override
    public void show(UUID id, Instant at) {
        var proposal = new ProposalId(id);
        copies.forEach(copy -> copy.showAgain(proposal, true));
        var before = sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).forUpdate().fetchSingle();
        sql.update(PROPOSAL).setNull(PROPOSAL.HIDDEN_AT).set(PROPOSAL.PUBLISHED_AT, coalesce(PROPOSAL.PUBLISHED_AT, val(at, PROPOSAL.PUBLISHED_AT)))
                .where(PROPOSAL.ID.eq(proposal)).execute();
        if (before.getHiddenAt() != null) rememberWords(proposal);
        if (before.getHiddenAt() != null) events.publishEvent(new ProposalShownAgain(proposal, before.getSpaceId(), at));
        if (before.getPublishedAt() == null) events.publishEvent(new ProposalPublished(proposal, before.getSpaceId(), at));
    }

    @Override
    public boolean erases() {
        return true;
    }

    @Override
    public void erase(UUID id, String instead) {
        var proposal = new ProposalId(id);
        copies.forEach(copy -> copy.erase(proposal, instead));
        // While the text still has them, since the list of words does not know from where it has a word.
        keeping.forgetWords();
        wordings.erase(proposal, instead);
        additions.erase(proposal, instead);
    }

    @Override
    public Collection<TextId> erasedWith(UUID id) {
        return additions.list(new ProposalId(id)).stream().map(Additions.Addition::text).toList();
    }

    @Override
    public void unhide(UUID id, Instant at) {
        var proposal = new ProposalId(id);
        if (sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(proposal).and(PROPOSAL.PUBLISHED_AT.isNotNull()))) {
            show(id, at);
            return;
        }
        copies.forEach(copy -> copy.showAgain(proposal, false));
        sql.update(PROPOSAL).setNull(PROPOSAL.HIDDEN_AT).where(PROPOSAL.ID.eq(proposal)).and(PROPOSAL.HIDDEN_AT.isNotNull())
                .returningResult(PROPOSAL.SPACE_ID).fetchOptional().ifPresent(row -> {
                    rememberWords(proposal);
                    events.publishEvent(new ProposalShownAgain(proposal, row.value1(), at));
                });
    }

    /** Searching may have forgotten them meanwhile. */
    private void rememberWords(ProposalId proposal) {
        Field<String[]> all = function(name("tsvector_to_array"), SQLDataType.CLOB.array(), PROPOSAL.WORDS);
        words.add(List.of(sql.select(all).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).fetchSingle(all)));
    }
}
