package org.samskap.workinggroups.internal.people;

import static org.samskap.workinggroups.internal.people.MemberTable.MEMBER;

import java.time.Instant;

import org.jooq.DSLContext;
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

    void entrust(MemberId who, MemberRole role) {
        sql.update(MEMBER).set(MEMBER.ROLE, role).where(MEMBER.ID.eq(who)).execute();
    }

    void show(MemberId who, boolean shown) {
        sql.update(MEMBER).set(MEMBER.SHOWN, shown).where(MEMBER.ID.eq(who)).execute();
    }
}
