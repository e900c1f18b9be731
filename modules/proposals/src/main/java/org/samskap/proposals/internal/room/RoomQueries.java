package org.samskap.proposals.internal.room;

import static org.samskap.proposals.internal.room.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.room.RoomTable.ROOM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a room shows: the wall to everyone, what waits to its facilitators. */
@Component
@Transactional(readOnly = true)
public class RoomQueries {
    /** As many as anybody reads on a wall; the event's page has all of them. */
    public static final int WALL = 60;
    private static final int LATELY = 10;

    private final DSLContext sql;
    private final Events events;
    private final Roles roles;

    RoomQueries(DSLContext sql, Events events, Roles roles) {
        this.sql = sql;
        this.events = events;
        this.roles = roles;
    }

    /** @throws NotVisible when the event has none */
    public Room get(String event) {
        return find(event(event)).orElseThrow(() -> new NotVisible("room of " + event));
    }

    public Optional<Room> find(EventSummary event) {
        return sql.select(ROOM.CODE, ROOM.CLOSED_AT).from(ROOM).where(ROOM.EVENT_ID.eq(event.id()))
                .fetchOptional(row -> new Room(event, row.value1(), row.value2() == null));
    }

    /** The room with the code that somebody typed, in any case and with anything between. */
    public Optional<Room> findByCode(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return sql.select(ROOM.EVENT_ID, ROOM.CODE, ROOM.CLOSED_AT).from(ROOM).where(ROOM.CODE.eq(code))
                .fetchOptional(row -> new Room(events.get(row.value1()), row.value2(), row.value3() == null));
    }

    /** The event whose staff this person is. */
    public EventSummary staffed(String event, Actor facilitator) {
        var found = event(event);
        roles.require(facilitator, found.space(), Visibility.STAFF);
        return found;
    }

    /** What everybody may see, last first. */
    public List<Idea> wall(EventId event) {
        return ideas(event, Visibility.toEveryone().and(PROPOSAL.TURN.isNull()), false, WALL);
    }

    /** What nobody has read yet, first come first, so that nothing moves while somebody reads. */
    public List<Idea> waiting(EventId event) {
        return ideas(event, PROPOSAL.PUBLISHED_AT.isNull().and(Visibility.notHidden()), true, WALL);
    }

    /** The last ones on the wall. */
    public List<Idea> lately(EventId event) {
        return ideas(event, Visibility.toEveryone().and(PROPOSAL.TURN.isNull()), false, LATELY);
    }

    /** Whether nobody has let it out yet. */
    public boolean waits(ProposalId idea) {
        return sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(idea).and(PROPOSAL.PUBLISHED_AT.isNull()));
    }

    /** Also one that waits or is hidden. */
    public ProposalId idOf(EventId event, String reference) {
        return sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.EVENT_ID.eq(event)).and(PROPOSAL.REFERENCE.eq(reference))
                .fetchOptional(PROPOSAL.ID).orElseThrow(() -> new NotVisible("proposal of " + event));
    }

    private EventSummary event(String slug) {
        return events.find(slug).orElseThrow(() -> new NotVisible("event"));
    }

    private List<Idea> ideas(EventId event, Condition seen, boolean oldestFirst, int most) {
        var order = oldestFirst ? List.of(PROPOSAL.RAISED_ON.asc(), PROPOSAL.ID.asc()) : List.of(PROPOSAL.RAISED_ON.desc(), PROPOSAL.ID.desc());
        return sql.select(PROPOSAL.ID, PROPOSAL.REFERENCE, PROPOSAL.TITLE, PROPOSAL.BODY, PROPOSAL.LANGUAGE).from(PROPOSAL)
                .where(PROPOSAL.EVENT_ID.eq(event)).and(seen).orderBy(order).limit(most).fetch(Records.mapping(Idea::of));
    }
}
