package org.samskap.registrations.web.checkin;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.internal.checkin.CheckInDesk.Scanned;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Texts;

/**
 * Somebody whose invitation was read at the door.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 * @param day  id of today's day, or null when nothing is on today
 * @param at   clock time of arrival, or null while they are not there
 * @param over why they cannot be checked in, or null
 */
public record ScanPage(String event, @Nullable String lang, String href, String id, String name, List<String> facts, @Nullable String day,
                       @Nullable String at, @Nullable String over) {

    static ScanPage of(Texts texts, Scanned scanned) {
        var event = scanned.event().summary();
        var guest = scanned.guest();
        var today = scanned.today();
        var at = guest.arrived() == null ? null : texts.dates().time(guest.arrived().atZone(event.zone()).toLocalTime());
        return new ScanPage(event.title(), Foreign.lang(texts, event), event.href() + "/plan/check-in", guest.signUp().id().toString(),
                Said.name(texts, guest), today == null ? List.of() : Said.facts(texts, guest), today == null ? null : String.valueOf(today.id()), at,
                over(texts, scanned));
    }

    private static @Nullable String over(Texts texts, Scanned scanned) {
        if (scanned.guest().signUp().state().isOver()) return texts.of("registrations.checkin.scan.over");
        return scanned.today() == null ? texts.of("registrations.checkin.scan.nottoday") : null;
    }
}
