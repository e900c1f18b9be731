package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.programme.ProgrammeDesk;
import org.samskap.events.internal.programme.Rooms.Room;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Organisers say how many the rooms hold, one room on each line. */
@Controller
@RequestMapping("/events/{slug}/plan/programme/rooms")
class RoomsController {
    private static final int MOST_SEATS = 100_000;
    private static final int NAME = 200;
    private static final int SHOWN = 60;

    private final Templates templates = new StaticTemplates();
    private final ProgrammeDesk desk;

    RoomsController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    record RoomsForm(@Nullable String rooms) {}

    @GetMapping
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(slug, null, shell, actor, List.of());
    }

    @PostMapping
    @Access(Who.SIGNED_IN)
    Object save(@PathVariable String slug, @ModelAttribute RoomsForm form, Shell shell, Actor actor) {
        var rooms = new ArrayList<Room>();
        for (var line : form.rooms() == null ? List.<String>of() : form.rooms().lines().filter(line -> !line.isBlank()).toList()) {
            var room = read(line);
            if (room == null) return page(slug, form.rooms(), shell, actor, List.of(new Problem("rooms", shell.texts().of("events.plan.rooms.wrong", beginning(line.strip())))));
            rooms.add(room);
        }
        desk.setRooms(slug, actor, rooms);
        return SeeOther.to("/events/" + slug + "/plan/programme").saying("events.rooms.saved");
    }

    private static String beginning(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static @Nullable Room read(String line) {
        var at = line.lastIndexOf('=');
        if (at < 0 || line.substring(0, at).isBlank() || at > NAME) return null;
        var seats = Typed.number(line.substring(at + 1)).filter(n -> n > 0 && n <= MOST_SEATS);
        return seats.map(n -> new Room(line.substring(0, at).strip(), n)).orElse(null);
    }

    private Page page(String slug, @Nullable String typed, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var draft = desk.open(slug, actor);
        var value = typed != null ? typed : draft.rooms().stream().map(room -> room.name() + " = " + room.seats()).collect(Collectors.joining("\n"));
        var field = Field.of("rooms", texts.of("events.plan.rooms.list"), value).hint(texts.of("events.plan.rooms.list.hint")).problemOf(problems);
        var title = texts.of("events.plan.rooms.title");
        return Page.of(shell, title, templates.programmeRooms(shell, "/events/" + slug + "/plan/programme", field))
                .below(PlanCrumbs.of(texts, draft.event(), title)).with(problems).unlisted();
    }
}
