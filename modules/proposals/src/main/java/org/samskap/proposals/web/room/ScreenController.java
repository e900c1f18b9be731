package org.samskap.proposals.web.room;

import org.samskap.accounts.PublicAddress;
import org.samskap.proposals.internal.room.RoomQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gg.jte.Content;

/** The big screen of a room: how to take part, and the wall. Prints as a poster. */
@Controller
class ScreenController {
    private final Templates templates = new StaticTemplates();
    private final RoomQueries rooms;
    private final Walls walls;
    private final PublicAddress address;

    ScreenController(RoomQueries rooms, Walls walls, PublicAddress address) {
        this.rooms = rooms;
        this.walls = walls;
        this.address = address;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/rooms/{event}")
    Page show(@PathVariable String event, Shell shell) {
        var room = rooms.get(event);
        var feed = walls.feedOf(room);
        var page = new ScreenPage(shell, room, walls.wall(room, feed, shell.texts()), walls.updates(feed, room, room.href(), true, shell.texts()),
                address.of(room.ideaHref()).toString(), address.of("/room").toString().replaceFirst("^https?://", ""));
        var title = shell.texts().of("proposals.room.title");
        return Page.of(shell, title + ": " + room.event().title(), templates.roomScreen(page))
                .below(Crumbs.of(room.event().title(), room.event().href()).then(title, null));
    }

    /** The wall alone, for pages that are open. */
    @Access(Who.EVERYONE)
    @GetMapping("/rooms/{event}/wall")
    Content wall(@PathVariable String event, Shell shell) {
        var room = rooms.get(event);
        var feed = walls.feedOf(room);
        return templates.roomWall(shell, walls.wall(room, feed, shell.texts()));
    }
}
