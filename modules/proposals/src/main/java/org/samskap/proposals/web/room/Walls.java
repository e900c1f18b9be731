package org.samskap.proposals.web.room;

import java.time.Clock;
import java.time.LocalTime;

import org.samskap.events.EventSummary;
import org.samskap.live.Live;
import org.samskap.live.LiveFeed;
import org.samskap.live.Topic;
import org.samskap.proposals.internal.room.Room;
import org.samskap.proposals.internal.room.RoomQueries;
import org.samskap.proposals.internal.room.Topics;
import org.samskap.ui.Texts;
import org.samskap.ui.Updates;
import org.springframework.stereotype.Component;

/** Makes the wall and the news of it. */
@Component
class Walls {
    private final RoomQueries rooms;
    private final Live live;
    private final Clock clock;

    Walls(RoomQueries rooms, Live live, Clock clock) {
        this.rooms = rooms;
        this.live = live;
        this.clock = clock;
    }

    /** Opened before anything is read, so that nothing is missed in between. */
    LiveFeed open(Topic topic) {
        return live.open(topic);
    }

    Wall wall(Room room, LiveFeed feed, Texts texts) {
        return new Wall(rooms.wall(room.event().id()), feed.at(), time(room.event(), texts));
    }

    LiveFeed feedOf(Room room) {
        return live.open(Topics.wall(room.event().id()));
    }

    /** @param atOnce on a screen that nobody stands at */
    Updates updates(LiveFeed feed, Room room, String href, boolean atOnce, Texts texts) {
        return new Updates(feed.stream(), time(room.event(), texts), href, room.href() + "/wall", "wall", Updates.sentences(texts, "proposals.room.new"), atOnce);
    }

    String time(EventSummary event, Texts texts) {
        return texts.dates().time(LocalTime.ofInstant(clock.instant(), event.zone()));
    }
}
