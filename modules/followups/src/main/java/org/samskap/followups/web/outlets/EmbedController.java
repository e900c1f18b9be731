package org.samskap.followups.web.outlets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.samskap.accounts.PublicAddress;
import org.samskap.followups.internal.reports.Published;
import org.samskap.followups.internal.reports.PublishedReports;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.TextBundles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The latest report-backs of a space as a small list for a municipality's own site, and the page that says how to put it there. */
@Controller
class EmbedController {
    private static final int MOST = 6;
    private static final int BEGINNING = 240;
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Templates templates = new StaticTemplates();
    private final PublishedReports reports;
    private final Spaces spaces;
    private final PublicAddress address;
    private final TextBundles bundles;

    EmbedController(PublishedReports reports, Spaces spaces, PublicAddress address, TextBundles bundles) {
        this.reports = reports;
        this.spaces = spaces;
        this.address = address;
        this.bundles = bundles;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/embed/spaces/{slug}")
    ResponseEntity<byte[]> list(@PathVariable String slug) {
        var space = space(slug);
        var lines = reports.latest(List.of(space.id()), MOST).stream().map(report -> line(space, report)).toList();
        var page = templates.outletsEmbed(bundles.in(space.lang()), space, address.of(space.href()).toString(), address.of("/embed/list.css").toString(), lines).render();
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)).cacheControl(A_WHILE).body(page.getBytes(StandardCharsets.UTF_8));
    }

    private EmbedLine line(Space space, Published report) {
        var first = report.about().getFirst();
        return new EmbedLine(address.of(report.href()).toString(), first.title(), first.lang().tag(), LocalDate.ofInstant(report.at(), space.zone()),
                Words.beginning(report.easyText() == null ? report.text() : report.easyText(), BEGINNING));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/embed/list.css")
    ResponseEntity<byte[]> style() {
        try (var css = EmbedController.class.getResourceAsStream("/org/samskap/followups/outlets/embed.css")) {
            return ResponseEntity.ok().contentType(MediaType.valueOf("text/css;charset=UTF-8")).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic()).body(css.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How to put the list on another site. */
    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/embed")
    Page how(@PathVariable String slug, Shell shell) {
        var space = space(slug);
        var title = shell.texts().of("followups.embed");
        var code = "<iframe src=\"" + address.of("/embed/spaces/" + space.slug()) + "\" title=\"" + bundles.in(space.lang()).of("followups.embed.title") + "\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>";
        return Page.of(shell, title, templates.outletsEmbedHow(shell.texts(), code)).below(Crumbs.of(space.name(), space.href()).then(title, null));
    }

    private Space space(String slug) {
        return spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
    }
}
