package org.samskap.events.web.calendar;

import java.time.Duration;
import java.util.Optional;

import org.samskap.events.internal.CalendarsOfEvents;
import org.samskap.events.internal.CalendarsOfEvents.Feed;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Calendars to subscribe to. Programs ask often, so what has not changed is answered with 304. */
@Controller
class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private final CalendarsOfEvents calendars;

    CalendarController(CalendarsOfEvents calendars) {
        this.calendars = calendars;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/calendar.ics")
    ResponseEntity<byte[]> ofEvent(@PathVariable String slug) {
        return answer(calendars.findOfEvent(slug), slug);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/series/{slug}/calendar.ics")
    ResponseEntity<byte[]> ofSeries(@PathVariable String slug) {
        return answer(calendars.findOfSeries(slug), slug);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/calendar.ics")
    ResponseEntity<byte[]> ofSpace(@PathVariable String slug) {
        return answer(calendars.findOfSpace(slug), slug);
    }

    private static ResponseEntity<byte[]> answer(Optional<Feed> found, String slug) {
        var feed = found.orElseThrow(() -> new NotVisible("calendar of " + slug));
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(A_WHILE)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(slug + ".ics").build().toString())
                .eTag("\"" + DigestUtils.md5DigestAsHex(feed.bytes()) + "\"").lastModified(feed.changedAt()).body(feed.bytes());
    }
}
