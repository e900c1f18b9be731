package org.samskap.followups.internal.promises;

import static org.samskap.followups.internal.promises.ItemTable.ITEM;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Items;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of those who answer in a space sees to one proposal. The role owes the word all the same. */
@Service
@Transactional
public class Seeing {
    private final DSLContext sql;
    private final Conductor conductor;
    private final Items items;
    private final Proposals proposals;
    private final Roles roles;
    private final People people;

    Seeing(DSLContext sql, Conductor conductor, Items items, Proposals proposals, Roles roles, People people) {
        this.sql = sql;
        this.conductor = conductor;
        this.items = items;
        this.proposals = proposals;
        this.roles = roles;
        this.people = people;
    }

    /** Those who may see to it, by name. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> listFor(SpaceId space) {
        return people.names(roles.holders(space, AtTheDesk.STAFF));
    }

    /**
     * @param person null when nobody in particular does
     * @throws FollowUpRefused when the proposal is closed, or she does not answer in its space
     */
    public void entrust(Actor by, ProposalId id, @Nullable PersonId person) {
        var proposal = proposals.get(id);
        roles.require(by, proposal.space(), AtTheDesk.STAFF);
        var item = conductor.open(proposal);
        var owed = item.owed();
        if (owed == null) throw new FollowUpRefused(List.of(Reason.ALREADY_CLOSED));
        if (person != null && !roles.holds(person, proposal.space(), AtTheDesk.STAFF)) throw new FollowUpRefused(List.of(Reason.OWNER_UNKNOWN));
        items.save(item.owing(owed.seenToBy(person)));
    }

    /** Who sees to it now. */
    @Transactional(readOnly = true)
    public @Nullable PersonId find(ProposalId id) {
        return sql.select(ITEM.PERSON_ID).from(ITEM).where(ITEM.PROPOSAL_ID.eq(id)).fetchOne(ITEM.PERSON_ID);
    }

    /** Her public name; null when nobody sees to it in particular, or she left none. Asks only when somebody does. */
    @Transactional(readOnly = true)
    public @Nullable String nameOf(@Nullable PersonId person) {
        return person == null ? null : people.names(Set.of(person)).get(person);
    }
}
