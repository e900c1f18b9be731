package org.samskap.workinggroups.internal.people;

import static org.samskap.workinggroups.internal.people.MemberTable.MEMBER;

import java.time.Instant;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.springframework.stereotype.Repository;

/** Changes places in groups. */
@Repository
class MemberRows {
    private final DSLContext sql;

    MemberRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the place changed now. */
    boolean move(MemberId who, MemberState state, Instant at) {
        return sql.update(MEMBER).set(MEMBER.STATE, state).set(MEMBER.LEFT_AT, state == MemberState.IN ? null : at)
                .where(MEMBER.ID.eq(who), MEMBER.STATE.ne(state)).execute() == 1;
    }

    /** Whether the form was sent before. */
    boolean has(String key) {
        return sql.fetchExists(MEMBER, MEMBER.FORM_KEY.eq(key));
    }

    void keep(String key, WorkingGroupId group, @Nullable PersonId person, @Nullable OrganisationId organisation) {
        sql.update(MEMBER).set(MEMBER.FORM_KEY, key).where(MEMBER.WORKING_GROUP_ID.eq(group), MEMBER.PERSON_ID.isNotDistinctFrom(person),
                MEMBER.ORGANISATION_ID.isNotDistinctFrom(organisation)).execute();
    }

    void entrust(MemberId who, MemberRole role) {
        sql.update(MEMBER).set(MEMBER.ROLE, role).where(MEMBER.ID.eq(who)).execute();
    }

    void show(MemberId who, boolean shown) {
        sql.update(MEMBER).set(MEMBER.SHOWN, shown).where(MEMBER.ID.eq(who)).execute();
    }
}
