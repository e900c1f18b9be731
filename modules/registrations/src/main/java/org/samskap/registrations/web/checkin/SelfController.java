package org.samskap.registrations.web.checkin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.registrations.internal.checkin.SelfCheckIn;
import org.samskap.registrations.internal.checkin.SelfCheckIn.Room;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** What the square in the room opens: checking in oneself, with one's own code or without a name. */
@Controller("registrationsSelfController")
@RequestMapping("/events/{slug}/check-in/{room}")
class SelfController {
    private final Templates templates = new StaticTemplates();
    private final SelfCheckIn rooms;
    private final Throttle throttle;

    SelfController(SelfCheckIn rooms, Throttle throttle) {
        this.rooms = rooms;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page ask(@PathVariable String slug, @PathVariable String room, Shell shell) {
        return page(rooms.find(slug, room), href(slug, room), null, List.of(), shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping
    Object checkIn(@PathVariable String slug, @PathVariable String room, @ModelAttribute SelfForm form, Shell shell, HttpServletRequest request) {
        throttle.spend(Limit.SELF_CHECK_IN, request);
        var here = rooms.find(slug, room);
        if (rooms.checkIn(here, form.code())) return SeeOther.to(href(slug, room)).saying("registrations.checkin.self.in");
        var problems = List.of(new Problem("code", shell.texts().of("registrations.checkin.self.unknown")));
        return page(here, href(slug, room), form.code(), problems, shell).with(problems);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/walk-in")
    SeeOther countIn(@PathVariable String slug, @PathVariable String room, @ModelAttribute SelfForm form, HttpServletRequest request) {
        throttle.spend(Limit.SELF_CHECK_IN, request);
        rooms.countIn(rooms.find(slug, room), form.group(), Said.key(form.key()));
        return SeeOther.to(href(slug, room)).saying("registrations.checkin.self.counted");
    }

    private static String href(String slug, String room) {
        return "/events/" + slug + "/check-in/" + room;
    }

    private Page page(Room room, String href, @Nullable String typed, List<Problem> problems, Shell shell) {
        var page = SelfPage.of(shell.texts(), room, href, typed, problems);
        return Page.of(shell, shell.texts().of("registrations.checkin.self"), templates.checkinSelf(shell, page)).unlisted();
    }
}
