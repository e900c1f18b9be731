package org.samskap.live.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.live.internal.Places;
import org.samskap.live.internal.Streams;
import org.samskap.live.internal.Ticket;
import org.samskap.live.internal.Tickets;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way of news to an open page. Whoever holds a ticket may listen; there is never a session (see {@link WithoutCookies}).
 * A stream stays on the virtual thread of its request. Written from another thread, as asynchronous requests are, Tomcat 11 may give
 * its response to somebody else while that thread is still being told that the reader has left.
 */
@Controller
class LiveController {
    private static final Logger log = LoggerFactory.getLogger(LiveController.class);
    private static final Duration FULL = Duration.ofSeconds(30);

    private final Streams streams;
    private final Tickets tickets;

    LiveController(Streams streams, Tickets tickets) {
        this.streams = streams;
        this.tickets = tickets;
    }

    /**
     * @param from  number of the last news on the page
     * @param heard number of the last news that came through a stream before, sent by the browser itself when it comes back
     */
    @GetMapping(WithoutCookies.PATH)
    @Access(Who.EVERYONE)
    void listen(@RequestParam(defaultValue = "") String ticket, @RequestParam(defaultValue = "0") long from,
                @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long heard,
                HttpServletRequest request, HttpServletResponse response) {
        var known = tickets.read(ticket).orElseThrow(() -> new NotVisible("no ticket"));
        var place = streams.place(request.getRemoteAddr());
        if (place.isPresent()) serve(known, heard == null ? from : Math.max(from, heard), place.get(), response);
        else refuse(response);
    }

    private void serve(Ticket ticket, long after, Places.Place place, HttpServletResponse response) {
        try (place) {
            begin(response);
            streams.serve(ticket, after, response.getOutputStream());
        } catch (IOException e) {
            log.debug("A page has left", e);
        }
    }

    /** The headers leave at once; the pause before coming back differs for each. */
    private static void begin(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().print("retry: " + ThreadLocalRandom.current().nextInt(1000, 4000) + "\n\n");
        response.flushBuffer();
    }

    private static void refuse(HttpServletResponse response) {
        response.setStatus(503);
        response.setHeader("Retry-After", Long.toString(FULL.toSeconds()));
    }
}
