package org.samskap.proposals.web.room;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Rooms;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.room.RoomQueries;
import org.samskap.proposals.internal.room.Topics;
import org.samskap.proposals.web.room.DeskPage.Done;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Fragment;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Updates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** Where a facilitator opens and closes the room and reads what comes in. After a button the next one has the focus: one key for each idea. */
@Controller
@RequestMapping("/rooms/{event}/desk")
class DeskController {
    private final Templates templates = new StaticTemplates();
    private final RoomQueries queries;
    private final Rooms rooms;
    private final ProposalDesk proposals;
    private final Moderation moderation;
    private final Walls walls;

    DeskController(RoomQueries queries, Rooms rooms, ProposalDesk proposals, Moderation moderation, Walls walls) {
        this.queries = queries;
        this.rooms = rooms;
        this.proposals = proposals;
        this.moderation = moderation;
        this.walls = walls;
    }

    /** @param done reference of what was shown or hidden last */
    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String event, @RequestParam(required = false) @Nullable String done, @RequestParam(defaultValue = "false") boolean hidden,
              Shell shell, Actor actor) {
        var page = page(queries.staffed(event, actor), done == null ? null : new Done(done, !hidden), shell);
        var title = shell.texts().of("proposals.room.desk");
        return Page.of(shell, title, templates.roomDesk(page)).below(Crumbs.of(page.event().title(), page.event().href()).then(title, null)).unlisted();
    }

    /** The list alone, when there is news. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/list")
    Content list(@PathVariable String event, Shell shell, Actor actor) {
        return templates.roomWaiting(page(queries.staffed(event, actor), null, shell));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/open")
    SeeOther open(@PathVariable String event, Actor actor) {
        rooms.open(actor, queries.staffed(event, actor).id());
        return SeeOther.to("/rooms/" + event + "/desk").saying("proposals.room.opened");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/close")
    SeeOther close(@PathVariable String event, Actor actor) {
        rooms.close(actor, queries.staffed(event, actor).id());
        return SeeOther.to("/rooms/" + event + "/desk").saying("proposals.room.closed");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/show")
    Object show(@PathVariable String event, @RequestParam String idea, @RequestParam(required = false) @Nullable String read, Shell shell, Actor actor) {
        var meeting = queries.staffed(event, actor);
        var id = queries.idOf(meeting.id(), idea);
        // What was hidden is shown again; what waits is let out. Both say so in the log of moderation.
        moderation.show(actor, TextId.of(id), read);
        return done(meeting, new Done(idea, true), shell);
    }

    /** @param ground missing where somebody takes back what she has just shown */
    @Access(Who.SIGNED_IN)
    @PostMapping("/hide")
    Object hide(@PathVariable String event, @RequestParam String idea, @RequestParam(defaultValue = "ELSE") Ground ground, Shell shell, Actor actor) {
        var meeting = queries.staffed(event, actor);
        moderation.hide(actor, TextId.of(queries.idOf(meeting.id(), idea)), ground, shell.texts().of("proposals.room.reason"));
        return done(meeting, new Done(idea, false), shell);
    }

    /** Takes the hiding back: an idea that nobody had read yet waits again. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/unhide")
    Object unhide(@PathVariable String event, @RequestParam String idea, Shell shell, Actor actor) {
        var meeting = queries.staffed(event, actor);
        moderation.unhide(actor, TextId.of(queries.idOf(meeting.id(), idea)));
        if (shell.partial()) return Fragment.of(templates.roomWaiting(page(meeting, null, shell))).saying(shell.texts().of("said.proposals.room.unhidden"));
        return SeeOther.to("/rooms/" + meeting.slug() + "/desk").saying("proposals.room.unhidden");
    }

    private Object done(EventSummary event, Done done, Shell shell) {
        if (shell.partial()) return Fragment.of(templates.roomWaiting(page(event, done, shell))).saying(shell.texts().of(done.shown() ? "said.proposals.room.shown" : "said.proposals.room.hidden"));
        var next = LocalPath.with("/rooms/" + event.slug() + "/desk", "done", done.reference());
        return SeeOther.to(done.shown() ? next : LocalPath.with(next, "hidden", "true")).saying(done.shown() ? "proposals.room.shown" : "proposals.room.hidden");
    }

    private DeskPage page(EventSummary event, @Nullable Done done, Shell shell) {
        var texts = shell.texts();
        var feed = walls.open(Topics.desk(event.id()));
        var href = "/rooms/" + event.slug() + "/desk";
        return new DeskPage(shell, event, queries.find(event).orElse(null), queries.waiting(event.id()), queries.lately(event.id()), done, done != null, grounds(texts),
                new Updates(feed.stream(), walls.time(event, texts), href, href + "/list", "waiting", Updates.sentences(texts, "proposals.room.waits"), true), feed.at());
    }

    private static List<Choice> grounds(Texts texts) {
        return Arrays.stream(Ground.values()).map(ground -> Choice.of(ground.name(), texts.of("proposals.moderation.ground." + ground))).toList();
    }
}
