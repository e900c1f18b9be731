package org.samskap.workinggroups.internal.life;

import static org.samskap.workinggroups.internal.life.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.life.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;
import java.util.Collection;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.MemberState;
import org.springframework.stereotype.Repository;

/** Writes where a group stands. */
@Repository
class LifeRows {
    private final DSLContext sql;

    LifeRows(DSLContext sql) {
        this.sql = sql;
    }

    void move(WorkingGroupId group, State state, @Nullable WorkingGroupId successor) {
        sql.update(WORKING_GROUP).set(WORKING_GROUP.STATE, state).set(WORKING_GROUP.SUCCESSOR_ID, successor)
                .set(WORKING_GROUP.VERSION, WORKING_GROUP.VERSION.plus(1)).where(WORKING_GROUP.ID.eq(group)).execute();
        // What went up in this one goes on where this one does: from each it is one step to who carries on.
        if (successor != null) sql.update(WORKING_GROUP).set(WORKING_GROUP.SUCCESSOR_ID, successor).where(WORKING_GROUP.SUCCESSOR_ID.eq(group)).execute();
    }

    void leave(Collection<MemberId> members, Instant at) {
        sql.update(MEMBER).set(MEMBER.STATE, MemberState.LEFT).set(MEMBER.LEFT_AT, at).where(MEMBER.ID.in(members)).execute();
    }
}
