package org.samskap.events.internal.programme;

import static java.util.stream.Collectors.toMap;
import static org.samskap.events.internal.programme.ProgrammeRoomTable.PROGRAMME_ROOM;

import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.events.EventId;
import org.springframework.stereotype.Repository;

/** How many the rooms of an event hold; only organisers see it. */
@Repository
public class Rooms {
    private final DSLContext sql;

    Rooms(DSLContext sql) {
        this.sql = sql;
    }

    public record Room(String name, int seats) {}

    List<Room> list(EventId event) {
        return sql.select(PROGRAMME_ROOM.NAME, PROGRAMME_ROOM.SEATS).from(PROGRAMME_ROOM)
                .where(PROGRAMME_ROOM.EVENT_ID.eq(event)).orderBy(PROGRAMME_ROOM.NAME).fetch(Records.mapping(Room::new));
    }

    /** These and no others; of two with one name the last counts. */
    void set(EventId event, List<Room> rooms) {
        sql.deleteFrom(PROGRAMME_ROOM).where(PROGRAMME_ROOM.EVENT_ID.eq(event)).execute();
        for (var room : rooms) {
            sql.insertInto(PROGRAMME_ROOM).set(PROGRAMME_ROOM.EVENT_ID, event).set(PROGRAMME_ROOM.NAME, room.name())
                    .set(PROGRAMME_ROOM.SEATS, room.seats()).onConflict(PROGRAMME_ROOM.EVENT_ID, PROGRAMME_ROOM.NAME)
                    .doUpdate().set(PROGRAMME_ROOM.SEATS, room.seats()).execute();
        }
    }

    static Map<String, Integer> seats(List<Room> rooms) {
        return rooms.stream().collect(toMap(room -> Clashes.key(room.name()), Room::seats, Math::min));
    }
}
