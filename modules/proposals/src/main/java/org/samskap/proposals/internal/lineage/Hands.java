package org.samskap.proposals.internal.lineage;

import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.Kinship;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/**
 * Takes proposals into somebody's hands: one person at a time in a space, and their rows and those of all that they go on in are locked in
 * the order of their ids. So of two who do something with the same proposals one waits and then sees what the other did, and circles
 * are impossible.
 */
@Component
class Hands {
    private final DSLContext sql;
    private final Kinship kinship;
    private final Roles roles;

    Hands(DSLContext sql, Kinship kinship, Roles roles) {
        this.sql = sql;
        this.kinship = kinship;
        this.roles = roles;
    }

    /** All of them, of one space in which the person is staff. What a moderator hid is in nobody's hands. */
    List<ProposalSummary> take(Actor staff, Collection<ProposalId> some) {
        var ids = Set.copyOf(some);
        var taken = take(PROPOSAL.ID.in(ids).and(Visibility.notHidden()));
        if (taken.isEmpty() || taken.size() != ids.size()) throw new NotVisible("proposals " + ids);
        if (taken.stream().map(ProposalSummary::space).distinct().count() > 1) throw new NotVisible("proposals of several spaces");
        requireStaff(staff, taken.getFirst());
        return taken;
    }

    void requireStaff(Actor person, ProposalSummary proposal) {
        roles.require(person, proposal.space(), Visibility.STAFF);
    }

    boolean isStaff(Actor person, ProposalSummary proposal) {
        return roles.may(person, proposal.space(), Visibility.STAFF);
    }

    ProposalSummary takeOne(Condition which) {
        return take(which).stream().findFirst().orElseThrow(() -> new NotVisible("proposal"));
    }

    List<ProposalSummary> take(Condition which) {
        kinship.alone(which);
        kinship.lockWithWays(sql.select(PROPOSAL.ID).from(PROPOSAL).where(which).fetch(PROPOSAL.ID));
        return sql.select(Summaries.FIELDS).from(PROPOSAL).where(which).orderBy(PROPOSAL.ID).fetch(Summaries::of);
    }
}
