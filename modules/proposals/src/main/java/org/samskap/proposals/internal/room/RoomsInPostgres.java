package org.samskap.proposals.internal.room;

import static org.samskap.proposals.internal.room.RoomTable.ROOM;

import java.time.Clock;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.Events;
import org.samskap.live.Live;
import org.samskap.live.What;
import org.samskap.proposals.Rooms;
import org.samskap.proposals.internal.Symbols;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes rooms. */
@Component
@Transactional
class RoomsInPostgres implements Rooms {
    private final DSLContext sql;
    private final Events events;
    private final Roles roles;
    private final Live live;
    private final Clock clock;

    RoomsInPostgres(DSLContext sql, Events events, Roles roles, Live live, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.roles = roles;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String open(Actor facilitator, EventId event) {
        var space = events.get(event).space();
        roles.require(facilitator, space, Visibility.STAFF);
        // Five symbols are 24 million codes; should one be taken, the next is not.
        for (int attempt = 0; attempt < 20; attempt++) {
            sql.insertInto(ROOM).set(ROOM.EVENT_ID, event).set(ROOM.SPACE_ID, space).set(ROOM.CODE, Symbols.random(5))
                    .set(ROOM.OPENED_AT, clock.instant()).onConflictDoNothing().execute();
            var code = sql.update(ROOM).setNull(ROOM.CLOSED_AT).where(ROOM.EVENT_ID.eq(event)).returning(ROOM.CODE).fetchOptional(ROOM.CODE);
            if (code.isPresent()) {
                changed(event);
                return code.get();
            }
        }
        throw new IllegalStateException("No code was free for the room of " + event);
    }

    @Override
    public void close(Actor facilitator, EventId event) {
        roles.require(facilitator, events.get(event).space(), Visibility.STAFF);
        sql.update(ROOM).set(ROOM.CLOSED_AT, clock.instant()).where(ROOM.EVENT_ID.eq(event)).and(ROOM.CLOSED_AT.isNull()).execute();
        changed(event);
    }

    private void changed(EventId event) {
        live.tell(Topics.desk(event), What.CHANGED, event.value());
    }
}
