package org.samskap.workinggroups.internal.merging;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.workinggroups.internal.merging.ActionTable.ACTION;
import static org.samskap.workinggroups.internal.merging.MemberTable.MEMBER;

import java.time.Instant;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.samskap.partners.OrganisationId;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves what organisations are in groups to the entry in which they go on. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MovedMembers {
    private static final MemberTable TWIN = MEMBER.as("twin");

    private final DSLContext sql;

    MovedMembers(DSLContext sql) {
        this.sql = sql;
    }

    /** A place that somebody has twice in one group, for either entry. */
    private record Double(MemberId gone, MemberState state, MemberRole role, boolean shown, MemberId stays, MemberState now, MemberRole nowRole) {

        boolean weighsMore() {
            return state == MemberState.IN && (now != MemberState.IN || role.leads() && !nowRole.leads());
        }
    }

    /** Who was there for both is there once, with the role that weighs more. Twice does no harm. */
    void move(OrganisationId from, OrganisationId into, Instant at) {
        sql.select(MEMBER.ID, MEMBER.STATE, MEMBER.ROLE, MEMBER.SHOWN, TWIN.ID, TWIN.STATE, TWIN.ROLE).from(MEMBER).join(TWIN).on(twins(into))
                .where(MEMBER.ORGANISATION_ID.eq(from), MEMBER.STATE.ne(MemberState.LEFT)).forUpdate().fetch(mapping(Double::new))
                .forEach(one -> join(one, at));
        sql.update(MEMBER).set(MEMBER.ORGANISATION_ID, into).where(MEMBER.ORGANISATION_ID.eq(from)).and(notExists(selectOne().from(TWIN).where(twins(into)))).execute();
        sql.update(ACTION).set(ACTION.ORGANISATION_ID, into).where(ACTION.ORGANISATION_ID.eq(from)).execute();
    }

    private void join(Double place, Instant at) {
        if (place.weighsMore()) {
            sql.update(MEMBER).set(MEMBER.STATE, MemberState.IN).set(MEMBER.ROLE, place.role()).set(MEMBER.SHOWN, place.shown()).setNull(MEMBER.LEFT_AT)
                    .where(MEMBER.ID.eq(place.stays())).execute();
        }
        sql.update(MEMBER).set(MEMBER.STATE, MemberState.LEFT).set(MEMBER.LEFT_AT, at).where(MEMBER.ID.eq(place.gone())).execute();
    }

    private static Condition twins(OrganisationId into) {
        return TWIN.ORGANISATION_ID.eq(into).and(TWIN.WORKING_GROUP_ID.eq(MEMBER.WORKING_GROUP_ID)).and(TWIN.PERSON_ID.isNotDistinctFrom(MEMBER.PERSON_ID));
    }
}
