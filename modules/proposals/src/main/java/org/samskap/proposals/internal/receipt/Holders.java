package org.samskap.proposals.internal.receipt;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.proposals.internal.receipt.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.receipt.SupportTable.SUPPORT;

import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.Hashes;
import org.samskap.proposals.internal.Visibility;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/**
 * Whoever holds a receipt takes part without an account: as the author, where she left a name or an address, or else as nobody who
 * can be found, but always as the same one, so that she counts once (SEC-29).
 */
@Component
public class Holders {
    private static final int MOST = 50;
    private final DSLContext sql;

    Holders(DSLContext sql) {
        this.sql = sql;
    }

    /** Who speaks with a receipt, and what it is for. */
    public record Holder(PersonId person, ProposalId proposal) {}

    /** What somebody wants who holds the receipt of another proposal. */
    public record Wanted(Reference reference, String title, Lang lang, Status status) {}

    /** The same person each time; empty when there is no such receipt. Not to be called in a transaction, since it locks the proposal first. */
    public Optional<Holder> find(ReceiptCode code) {
        var known = sql.select(PROPOSAL.ID, coalesce(PROPOSAL.AUTHOR_ID, PROPOSAL.VOICE_ID)).from(PROPOSAL).where(Visibility.behind(code)).fetchOptional();
        return known.map(row -> new Holder(row.value2() == null ? begin(row.value1()) : row.value2(), row.value1()));
    }

    /** Two at once begin one. */
    private PersonId begin(ProposalId proposal) {
        return sql.update(PROPOSAL).set(PROPOSAL.VOICE_ID, coalesce(PROPOSAL.VOICE_ID, val(PersonId.next(), PROPOSAL.VOICE_ID)))
                .where(PROPOSAL.ID.eq(proposal)).returning(PROPOSAL.VOICE_ID).fetchSingle(PROPOSAL.VOICE_ID);
    }

    /** What everybody sees of all that the holder supports, last first. */
    public List<Wanted> wanted(ReceiptCode code) {
        var own = PROPOSAL.as("own");
        return sql.select(PROPOSAL.REFERENCE, PROPOSAL.TITLE, PROPOSAL.LANGUAGE, PROPOSAL.STATUS).from(SUPPORT).join(PROPOSAL).on(PROPOSAL.ID.eq(SUPPORT.PROPOSAL_ID))
                .where(SUPPORT.PERSON_ID.eq(select(coalesce(own.AUTHOR_ID, own.VOICE_ID)).from(own).where(own.RECEIPT_HASH.eq(Hashes.of(code.text())))))
                .and(Visibility.toEveryone()).orderBy(SUPPORT.SUPPORTED_AT.desc(), SUPPORT.PROPOSAL_ID).limit(MOST)
                .fetch(row -> new Wanted(new Reference(row.value1()), row.value2(), row.value3(), row.value4()));
    }
}
