package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.springframework.stereotype.Component;

/** Names proposals for what organisations commit to them. */
@Component
class ProposalNames implements TargetNames {
    private final DSLContext sql;

    ProposalNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Target.Kind kind() {
        return Target.Kind.PROPOSAL;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql.select(PROPOSAL.ID, PROPOSAL.TITLE, PROPOSAL.REFERENCE, PROPOSAL.SPACE_ID).from(PROPOSAL)
                .where(PROPOSAL.ID.in(ids.stream().map(ProposalId::new).toList())).and(Visibility.toEveryone())
                .fetchMap(row -> row.value1().value(),
                        row -> new Named(row.value2(), new Reference(row.value3()).href(), row.value4()));
    }
}
