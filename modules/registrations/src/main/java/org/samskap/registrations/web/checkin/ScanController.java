package org.samskap.registrations.web.checkin;

import org.samskap.accounts.Actor;
import org.samskap.registrations.internal.checkin.CheckInDesk;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the square on an invitation opens on the telephone of somebody at the door. */
@Controller("registrationsScanController")
class ScanController {
    private final Templates templates = new StaticTemplates();
    private final CheckInDesk desk;

    ScanController(CheckInDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/check-in/{id}")
    Page show(@PathVariable String id, Shell shell, Actor actor) {
        var scanned = desk.scan(Said.signUp(id), actor);
        var title = shell.texts().of("registrations.checkin");
        return Page.of(shell, title, templates.checkinScan(shell, ScanPage.of(shell.texts(), scanned))).unlisted()
                .below(Said.crumbs(shell.texts(), scanned.event().summary(), title));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/check-in/{id}")
    SeeOther confirm(@PathVariable String id, Actor actor) {
        var scanned = desk.scan(Said.signUp(id), actor);
        var today = scanned.today();
        if (today == null || today.id() == null) throw new NotVisible("no day of sign-up " + id + " is today");
        desk.checkIn(scanned.event().summary().slug(), actor, today.id(), scanned.guest().signUp().id());
        return SeeOther.to("/check-in/" + scanned.guest().signUp().id()).saying("registrations.checkin.in");
    }
}
