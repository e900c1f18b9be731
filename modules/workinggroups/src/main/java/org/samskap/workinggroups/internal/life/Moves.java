package org.samskap.workinggroups.internal.life;

import static org.samskap.workinggroups.internal.life.GroupMoveTable.GROUP_MOVE;

import java.util.UUID;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Ids;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Repository;

/** Keeps the turns; none is ever changed. */
@Repository
class Moves {
    private final DSLContext sql;

    Moves(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the form was sent before. */
    boolean has(String key) {
        return sql.fetchExists(GROUP_MOVE, GROUP_MOVE.FORM_KEY.eq(key));
    }

    /** False when the form was sent before. */
    boolean add(WorkingGroupId group, Move move, PersonId by, String key) {
        UUID id = Ids.next();
        return sql.insertInto(GROUP_MOVE).set(GROUP_MOVE.ID, id).set(GROUP_MOVE.WORKING_GROUP_ID, group).set(GROUP_MOVE.STATE, move.state())
                .set(GROUP_MOVE.REASON, move.reason()).set(GROUP_MOVE.AT, move.at()).set(GROUP_MOVE.PERSON_ID, by).set(GROUP_MOVE.EVENT_ID, move.event())
                .set(GROUP_MOVE.STAYS_ON, move.staysOn()).set(GROUP_MOVE.FORM_KEY, key).onConflictDoNothing().execute() == 1;
    }
}
