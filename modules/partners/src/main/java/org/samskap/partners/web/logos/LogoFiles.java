package org.samskap.partners.web.logos;

import java.time.Duration;
import java.util.UUID;

import org.samskap.partners.internal.logos.Logos;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives out logos, to show and never to run (SEC-20). What is under an id never changes. */
@Controller
class LogoFiles {
    private final Logos logos;

    LogoFiles(Logos logos) {
        this.logos = logos;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/logos/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        var logo = logos.find(id(id)).orElseThrow(() -> new NotVisible("logo " + id));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(logo.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"logo." + logo.ending() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable())
                .body(logo.content());
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("a logo without an id");
        }
    }
}
