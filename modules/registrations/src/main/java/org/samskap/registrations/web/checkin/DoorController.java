package org.samskap.registrations.web.checkin;

import org.samskap.accounts.Actor;
import org.samskap.registrations.internal.checkin.CheckInDesk;
import org.samskap.registrations.internal.checkin.SelfCheckIn;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Checking people in by the list or by name, and the poster by which they do it themselves. */
@Controller("registrationsDoorController")
@RequestMapping("/events/{slug}/plan/check-in")
class DoorController {
    private final Templates templates = new StaticTemplates();
    private final CheckInDesk desk;
    private final SelfCheckIn rooms;

    DoorController(CheckInDesk desk, SelfCheckIn rooms) {
        this.desk = desk;
        this.rooms = rooms;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, @ModelAttribute DoorForm asked, Shell shell, Actor actor) {
        var texts = shell.texts();
        var door = desk.open(slug, actor, asked.day() == null ? null : Said.day(asked.day()));
        var title = texts.of("registrations.checkin");
        return Page.of(shell, title, templates.checkinDoor(shell, DoorPage.of(texts, door, asked.q()))).unlisted()
                .below(Said.crumbs(texts, door.event().summary(), title));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    SeeOther checkIn(@PathVariable String slug, @ModelAttribute DoorForm form, Actor actor) {
        desk.checkIn(slug, actor, Said.day(form.day()), Said.signUp(form.signUp()));
        return SeeOther.to(form.back("/events/" + slug + "/plan/check-in")).saying("registrations.checkin.in");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/undo")
    SeeOther undo(@PathVariable String slug, @ModelAttribute DoorForm form, Actor actor) {
        desk.undo(slug, actor, Said.day(form.day()), Said.signUp(form.signUp()));
        return SeeOther.to(form.back("/events/" + slug + "/plan/check-in")).saying("registrations.checkin.undone");
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/poster")
    Page poster(@PathVariable String slug, @ModelAttribute DoorForm asked, Shell shell, Actor actor) {
        var texts = shell.texts();
        var door = desk.open(slug, actor, asked.day() == null ? null : Said.day(asked.day()));
        var day = door.day();
        if (day == null || day.id() == null) throw new NotVisible("day of event " + slug);
        var title = texts.of("registrations.checkin.poster");
        var page = new PosterPage(door.event().summary().title(), Foreign.lang(texts, door.event().summary()), day.date(),
                day.place() == null ? null : day.place().name(), rooms.linkOf(slug, day.id()).toString());
        return Page.of(shell, title, templates.checkinPoster(texts, page)).unlisted().below(Said.crumbs(texts, door.event().summary(), title));
    }
}
