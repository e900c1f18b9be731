package org.samskap.workinggroups.internal.life;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.workinggroups.internal.life.ActionTable.ACTION;
import static org.samskap.workinggroups.internal.life.FundingTable.FUNDING;
import static org.samskap.workinggroups.internal.life.NeedTable.NEED;

import org.jooq.DSLContext;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.springframework.stereotype.Repository;

/** What a group had not finished when it went up in another: the other one has it from now on. */
@Repository
class Unfinished {
    private final DSLContext sql;

    Unfinished(DSLContext sql) {
        this.sql = sql;
    }

    /** What is to be done, the money still looked for, and what is lacked unless the other says so itself; whatever is over stays. */
    void move(WorkingGroupId from, WorkingGroupId into) {
        sql.update(ACTION).set(ACTION.WORKING_GROUP_ID, into).where(ACTION.WORKING_GROUP_ID.eq(from), ACTION.DONE_AT.isNull()).execute();
        sql.update(FUNDING).set(FUNDING.WORKING_GROUP_ID, into)
                .where(FUNDING.WORKING_GROUP_ID.eq(from), FUNDING.STATE.in(FundingState.PLANNED, FundingState.APPLIED)).execute();
        var theirs = NEED.as("theirs");
        sql.update(NEED).set(NEED.WORKING_GROUP_ID, into).where(NEED.WORKING_GROUP_ID.eq(from))
                .and(notExists(selectOne().from(theirs).where(theirs.WORKING_GROUP_ID.eq(into), theirs.KIND.eq(NEED.KIND)))).execute();
    }
}
