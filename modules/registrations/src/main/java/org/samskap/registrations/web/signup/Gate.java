package org.samskap.registrations.web.signup;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.signup.Window;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Texts;

/**
 * What stands where a form would be while nobody can sign up.
 *
 * @param text   why, and from when or until when
 * @param tellMe where to leave an address to hear when it opens, or null
 */
public record Gate(EventOutline event, @Nullable String lang, String title, String text, @Nullable String tellMe) {

    static Gate of(Texts texts, EventOutline event, Window window) {
        var summary = event.summary();
        boolean opens = window == Window.NOT_HERE || window == Window.NOT_YET;
        return new Gate(event, Foreign.lang(texts, summary), texts.of("registrations.gate." + window),
                text(texts, event, window), opens ? summary.href() + "/interest?interest=REGISTRATION_OPENS" : null);
    }

    private static String text(Texts texts, EventOutline event, Window window) {
        var key = "registrations.gate." + window + ".text";
        var summary = event.summary();
        if (window == Window.NOT_YET && event.opensAt() != null) {
            return texts.of(key, texts.dates().moment(ZonedDateTime.of(event.opensAt(), summary.zone()).toInstant(), summary.zone()));
        }
        if (window == Window.CLOSED && summary.closesOn() != null) return texts.of("registrations.gate.CLOSED.was", texts.dates().day(summary.closesOn()));
        return texts.of(key);
    }
}
