package org.samskap.registrations.web.invitations;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.invitations.OwnCalendars;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person's own days. Calendar programs cannot sign in, so the secret in the address stands for her; nobody in between may keep it. */
@Controller
class OwnCalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private final SignUps signUps;
    private final OwnCalendars calendars;
    private final Throttle throttle;

    OwnCalendarController(SignUps signUps, OwnCalendars calendars, Throttle throttle) {
        this.signUps = signUps;
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sign-ups/{code}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
        var parsed = SignUpCode.parse(code);
        var found = parsed.flatMap(signUps::find).orElseThrow(() -> guessed(request));
        var file = calendars.of(found, parsed.orElseThrow());
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex").eTag("\"" + DigestUtils.md5DigestAsHex(file) + "\"").body(file);
    }

    /** Programs ask for what they know again and again; only guesses are counted. */
    private NotVisible guessed(HttpServletRequest request) {
        throttle.spend(Limit.SIGN_UP_CODE, request);
        return new NotVisible("a sign-up's calendar");
    }
}
