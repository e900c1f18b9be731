package org.samskap.proposals.internal.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.noCondition;
import static org.samskap.proposals.internal.needs.ProposalTable.PROPOSAL;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.NeedSource;
import org.samskap.partners.Needing;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Open proposals that say what they lack. Needs are called the same here and in partners. */
@Component
class ProposalNeeds implements NeedSource {
    private static final List<Status> OPEN = Arrays.stream(Status.values()).filter(Status::open).toList();

    private final DSLContext sql;

    ProposalNeeds(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Target.Kind kind() {
        return Target.Kind.PROPOSAL;
    }

    @Override
    public List<Needing> list(@Nullable SpaceId space, @Nullable NeedKind kind, @Nullable UUID before, int atMost) {
        var which = space == null ? noCondition() : PROPOSAL.SPACE_ID.eq(space);
        if (kind != null) which = which.and(PROPOSAL.NEEDS.contains(new String[] {kind.name()}));
        if (before != null) which = which.and(PROPOSAL.ID.lt(new ProposalId(before)));
        return needing(which, atMost);
    }

    @Override
    public List<Needing> listOf(Collection<UUID> ids) {
        return needing(PROPOSAL.ID.in(ids.stream().map(ProposalId::new).toList()), ids.size());
    }

    /** What goes on in another proposal is asked for there. */
    private List<Needing> needing(Condition which, int atMost) {
        return sql.select(PROPOSAL.ID, PROPOSAL.TITLE, PROPOSAL.REFERENCE, PROPOSAL.SPACE_ID, PROPOSAL.LANGUAGE, PROPOSAL.NEEDS).from(PROPOSAL)
                .where(which).and(cardinality(PROPOSAL.NEEDS).gt(0)).and(Visibility.toEveryone()).and(PROPOSAL.TURN.isNull())
                .and(PROPOSAL.STATUS.in(OPEN)).orderBy(PROPOSAL.ID.desc()).limit(atMost).fetch(mapping(ProposalNeeds::said));
    }

    private static Needing said(ProposalId id, String title, String reference, SpaceId space, Lang lang, String[] needs) {
        var href = new Reference(reference).href();
        return new Needing(new Target(Target.Kind.PROPOSAL, id.value()), title, href, space, lang,
                Arrays.stream(needs).map(NeedKind::valueOf).map(Needing.Need::new).toList(), null, href + "/willing");
    }
}
