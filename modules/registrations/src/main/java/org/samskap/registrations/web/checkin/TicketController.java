package org.samskap.registrations.web.checkin;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.Events;
import org.samskap.registrations.CheckIns;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The square to show at the door, for whoever holds the private link. */
@Controller("registrationsTicketController")
class TicketController {
    private final Templates templates = new StaticTemplates();
    private final SignUps signUps;
    private final Events events;
    private final CheckIns checkIns;
    private final Throttle throttle;

    TicketController(SignUps signUps, Events events, CheckIns checkIns, Throttle throttle) {
        this.signUps = signUps;
        this.events = events;
        this.checkIns = checkIns;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sign-ups/{code}/ticket")
    Page show(@PathVariable String code, Shell shell, HttpServletRequest request) {
        var found = SignUpCode.parse(code).flatMap(signUps::find);
        if (found.isEmpty()) throttle.spend(Limit.SIGN_UP_CODE, request);
        var signUp = found.filter(one -> !one.state().isOver()).orElseThrow(() -> new NotVisible("a sign-up's ticket"));
        var event = events.get(signUp.event());
        return Page.of(shell, shell.texts().of("registrations.ticket"),
                templates.checkinTicket(shell.texts(), event, Foreign.lang(shell.texts(), event), checkIns.linkOf(signUp.id()).toString())).unlisted();
    }
}
