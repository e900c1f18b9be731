package org.samskap.proposals.internal.tags;

import static org.samskap.proposals.internal.tags.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Labels;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a proposal needs to come true. Its author says so, by account or with the receipt, and so do the staff of its space. */
@Component
@Transactional
public class Needs {
    private final DSLContext sql;
    private final Roles roles;

    Needs(DSLContext sql, Roles roles) {
        this.sql = sql;
        this.roles = roles;
    }

    /**
     * A proposal with what can be changed on it.
     *
     * @param staff whether the person keeps the themes as well
     */
    public record Labelled(ProposalSummary proposal, List<UUID> tags, List<Need> needs, boolean staff) {}

    /** Empty for everybody who may not change them. */
    @Transactional(readOnly = true)
    public Optional<Labelled> find(Reference reference, Actor actor) {
        return find(PROPOSAL.REFERENCE.eq(reference.text()), actor);
    }

    /** For whoever holds the receipt. */
    @Transactional(readOnly = true)
    public Optional<Labelled> find(ReceiptCode code) {
        return find(Visibility.behind(code), null);
    }

    private Optional<Labelled> find(Condition which, @Nullable Actor actor) {
        return sql.select(Summaries.FIELDS).select(PROPOSAL.NEEDS, PROPOSAL.BYLINE, PROPOSAL.AUTHOR_ID).from(PROPOSAL).where(which)
                .fetchOptional().filter(row -> actor == null || isStaff(actor, row.get(PROPOSAL.SPACE_ID))
                        || row.get(PROPOSAL.BYLINE) == Byline.NAMED && actor.id().equals(row.get(PROPOSAL.AUTHOR_ID)))
                .map(row -> new Labelled(Summaries.of(row), List.of(row.get(PROPOSAL.TAGS)), Labels.needs(row.get(PROPOSAL.NEEDS)),
                        actor != null && isStaff(actor, row.get(PROPOSAL.SPACE_ID))));
    }

    private boolean isStaff(Actor actor, SpaceId space) {
        return roles.may(actor, space, Visibility.STAFF);
    }

    /** These and no others, for somebody who found it just now. */
    public void set(Labelled found, Collection<Need> needs) {
        sql.update(PROPOSAL).set(PROPOSAL.NEEDS, needs.stream().distinct().sorted().map(Need::name).toArray(String[]::new))
                .where(PROPOSAL.ID.eq(found.proposal().id())).execute();
    }
}
