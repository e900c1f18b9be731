package org.samskap.ui.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.samskap.ui.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way out for somebody who must not be seen reading this (UX-27): forgets what the browser kept, shows the weather. */
@Controller
class QuickExitController {
    private final String elsewhere;

    QuickExitController(@Value("${samskap.quick-exit:https://www.smhi.se/}") String elsewhere) {
        this.elsewhere = elsewhere;
    }

    @GetMapping("/leave")
    @Access(Access.Who.EVERYONE)
    void leave(HttpServletResponse response) {
        response.setStatus(303);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", elsewhere);
    }
}
