package org.samskap.proposals.web.room;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Receipt;
import org.samskap.proposals.internal.Notes;
import org.samskap.proposals.internal.moderation.FormGuard;
import org.samskap.proposals.internal.room.Room;
import org.samskap.proposals.internal.room.RoomQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A phone in a room: found by the square or the code, without an account. */
@Controller
class PhoneController {
    private final Templates templates = new StaticTemplates();
    private final RoomQueries rooms;
    private final Walls walls;
    private final ProposalDesk desk;
    private final Notes notes;
    private final FormGuard guard;
    private final Throttle throttle;

    PhoneController(RoomQueries rooms, Walls walls, ProposalDesk desk, Notes notes, FormGuard guard, Throttle throttle) {
        this.rooms = rooms;
        this.walls = walls;
        this.desk = desk;
        this.notes = notes;
        this.guard = guard;
        this.throttle = throttle;
    }

    /** Where somebody types the code who cannot read the square. */
    @Access(Who.EVERYONE)
    @GetMapping("/room")
    Object door(@RequestParam(required = false) @Nullable String code, Shell shell) {
        var room = code == null ? null : rooms.findByCode(code).orElse(null);
        return room == null ? doorPage(code, shell) : SeeOther.to(room.ideaHref());
    }

    private Page doorPage(@Nullable String code, Shell shell) {
        var texts = shell.texts();
        List<Problem> problems = code == null ? List.of() : List.of(new Problem("code", texts.of(code.isBlank() ? "proposals.room.code.missing" : "proposals.room.code.unknown")));
        var field = Field.of("code", texts.of("proposals.room.code"), code).hint(texts.of("proposals.room.code.hint")).problemOf(problems);
        return Page.of(shell, texts.of("proposals.room.door"), templates.roomDoor(texts, field)).with(problems);
    }

    /** @param sent key of the form that was sent last; whoever has it sees its receipt */
    @Access(Who.EVERYONE)
    @GetMapping("/rooms/{event}/idea")
    Page write(@PathVariable String event, @RequestParam(required = false) @Nullable String sent, Shell shell) {
        return page(rooms.get(event), null, Notes.newKey(), sent == null ? null : notes.findReceipt(sent).orElse(null), List.of(), shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/rooms/{event}/idea")
    Object send(@PathVariable String event, @ModelAttribute IdeaForm form, Shell shell, HttpServletRequest request) {
        var room = rooms.get(event);
        var problems = form.problems(room, shell.texts());
        if (!problems.isEmpty()) return page(room, form.idea(), form.keyOrEmpty().isEmpty() ? Notes.newKey() : form.keyOrEmpty(), null, problems, shell);
        throttle.spend(Limit.ROOM_IDEA, request);
        var raise = form.raise(room.event(), shell.lang());
        desk.raise(raise, guard.signs(form.begun(), form.website(), IdeaForm.written(raise)));
        return SeeOther.to(LocalPath.with(room.ideaHref(), "sent", form.keyOrEmpty()));
    }

    private Page page(Room room, @Nullable String typed, String key, @Nullable Receipt receipt, List<Problem> problems, Shell shell) {
        var texts = shell.texts();
        var feed = walls.feedOf(room);
        var idea = Field.of("idea", texts.of(receipt == null ? "proposals.room.idea" : "proposals.room.idea.more"), typed).hint(texts.of("proposals.room.idea.hint")).problemOf(problems);
        var page = new PhonePage(shell, room, walls.wall(room, feed, texts), walls.updates(feed, room, room.ideaHref(), false, texts), idea, key, receipt,
                receipt != null && rooms.waits(receipt.proposal()), guard.begun(), problems);
        var title = texts.of("proposals.room.phone");
        // Not to be kept: it has a form, and may show a receipt.
        return Page.of(shell, title, templates.roomPhone(page)).below(Crumbs.of(room.event().title(), room.event().href()).then(title, null)).unlisted().with(problems);
    }
}
