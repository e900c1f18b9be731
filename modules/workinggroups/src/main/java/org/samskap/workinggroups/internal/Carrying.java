package org.samskap.workinggroups.internal;

import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.samskap.workinggroups.internal.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.WorkingGroupSourceTable.WORKING_GROUP_SOURCE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jooq.DSLContext;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ListCopies;
import org.samskap.workinggroups.MemberJoined;
import org.samskap.workinggroups.MembersChanged;
import org.samskap.workinggroups.ProposalsTakenOn;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the list of proposals which groups carry each of them, and which organisations are in those groups. */
@Component
class Carrying {
    private final DSLContext sql;
    private final ListCopies lists;

    Carrying(DSLContext sql, ListCopies lists) {
        this.sql = sql;
        this.lists = lists;
    }

    @ApplicationModuleListener(id = "workinggroups.tell-sources-formed")
    void on(WorkingGroupFormed formed) {
        tell(formed.workingGroup());
    }

    @ApplicationModuleListener(id = "workinggroups.tell-sources-joined")
    void on(MemberJoined joined) {
        tell(joined.workingGroup());
    }

    @ApplicationModuleListener(id = "workinggroups.tell-sources-changed")
    void on(MembersChanged changed) {
        tell(changed.workingGroup());
    }

    @ApplicationModuleListener(id = "workinggroups.tell-sources-taken-on")
    void on(ProposalsTakenOn taken) {
        tell(taken.workingGroup());
    }

    /** All groups of each source and not only this one, so that what is told is whole. */
    private void tell(WorkingGroupId group) {
        var theirs = WORKING_GROUP_SOURCE.as("theirs");
        var groups = arrayAggDistinct(WORKING_GROUP_SOURCE.WORKING_GROUP_ID);
        var organisations = arrayAggDistinct(MEMBER.ORGANISATION_ID);
        sql.select(WORKING_GROUP_SOURCE.PROPOSAL_ID, groups, organisations).from(WORKING_GROUP_SOURCE)
                .join(theirs).on(theirs.PROPOSAL_ID.eq(WORKING_GROUP_SOURCE.PROPOSAL_ID)).and(theirs.WORKING_GROUP_ID.eq(group))
                .leftJoin(MEMBER).on(MEMBER.WORKING_GROUP_ID.eq(WORKING_GROUP_SOURCE.WORKING_GROUP_ID)).and(MEMBER.STATE.eq(MemberState.IN))
                .groupBy(WORKING_GROUP_SOURCE.PROPOSAL_ID).fetch()
                .forEach(row -> lists.carried(row.value1(), Arrays.stream(row.value2()).map(WorkingGroupId::value).toList(), present(row.value3())));
    }

    private static List<OrganisationId> present(OrganisationId[] organisations) {
        return Arrays.stream(organisations).filter(Objects::nonNull).toList();
    }
}
