package org.samskap.proposals.internal.moderation;

import static org.samskap.proposals.internal.moderation.AdditionTable.ADDITION;
import static org.samskap.proposals.internal.moderation.ProposalTable.PROPOSAL;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.Reference;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.wording.Additions;
import org.springframework.stereotype.Component;

/** What was added with a receipt, while it waits and when it was not let in. Shown, it is part of the proposal's text and is not here any more. */
@Component
class ModeratedAdditions implements ModeratedTexts {
    private final DSLContext sql;
    private final Additions additions;

    ModeratedAdditions(DSLContext sql, Additions additions) {
        this.sql = sql;
        this.additions = additions;
    }

    @Override
    public String kind() {
        return TextId.ADDITION;
    }

    @Override
    public Map<UUID, ModeratedText> find(Collection<UUID> ids) {
        return sql.select(ADDITION.fields()).select(PROPOSAL.SPACE_ID, PROPOSAL.REFERENCE, PROPOSAL.TITLE, PROPOSAL.LANGUAGE)
                .from(ADDITION).join(PROPOSAL).on(PROPOSAL.ID.eq(ADDITION.PROPOSAL_ID)).where(ADDITION.ID.in(ids))
                .fetchMap(row -> row.get(ADDITION.ID), ModeratedAdditions::text);
    }

    private static ModeratedText text(Record row) {
        return new ModeratedText(new TextId(TextId.ADDITION, row.get(ADDITION.ID)), row.get(PROPOSAL.SPACE_ID),
                row.get(ADDITION.HIDDEN_AT) == null ? State.WAITING : State.HIDDEN, row.get(PROPOSAL.TITLE), row.get(ADDITION.BODY), row.get(PROPOSAL.LANGUAGE),
                new Reference(row.get(PROPOSAL.REFERENCE)).href(), null, row.get(ADDITION.WRITTEN_AT));
    }

    @Override
    public void show(UUID id, Instant at) {
        additions.letIn(id);
    }

    @Override
    public void hide(UUID id, Instant at) {
        sql.update(ADDITION).set(ADDITION.HIDDEN_AT, at).where(ADDITION.ID.eq(id)).and(ADDITION.HIDDEN_AT.isNull()).execute();
    }

    @Override
    public boolean erases() {
        return true;
    }

    @Override
    public void erase(UUID id, String instead) {
        sql.update(ADDITION).set(ADDITION.BODY, instead).where(ADDITION.ID.eq(id)).execute();
    }

    /** It waits again; not beside another that does. */
    @Override
    public void unhide(UUID id, Instant at) {
        additions.waitAgain(id);
    }
}
