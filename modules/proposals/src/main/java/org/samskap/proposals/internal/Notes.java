package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.proposals.Receipt;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff have written down for others, for whoever is writing. */
@Component
@Transactional(readOnly = true)
public class Notes {
    private static final int MOST = 20;

    private final DSLContext sql;
    private final Roles roles;
    private final Raising raising;

    Notes(DSLContext sql, Roles roles, Raising raising) {
        this.sql = sql;
        this.roles = roles;
        this.raising = raising;
    }

    /**
     * The last ones at an event, or of a space where the event is null; last first.
     *
     * @throws org.samskap.ui.NotVisible when the person is not staff of the space
     */
    public List<Card> list(SpaceId space, @Nullable EventId event, Actor scribe) {
        require(space, scribe);
        return sql.select(Cards.FIELDS).from(PROPOSAL)
                .where(PROPOSAL.SPACE_ID.eq(space)).and(event == null ? PROPOSAL.EVENT_ID.isNull() : PROPOSAL.EVENT_ID.eq(event)).and(PROPOSAL.NOTED_BY.isNotNull()).and(Visibility.notHidden())
                .orderBy(PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc()).limit(MOST).fetch(Cards::of);
    }

    /** @throws org.samskap.ui.NotVisible when the person is not staff of the space */
    public void require(SpaceId space, Actor scribe) {
        roles.require(scribe, space, Visibility.STAFF);
    }

    /** A one-time key for a form. */
    public static String newKey() {
        return Drafts.token();
    }

    /** The receipt of what was written down last, to be read out or handed over: whoever holds the form's key may see it. */
    public Optional<Receipt> findReceipt(String key) {
        return raising.find(key);
    }
}
