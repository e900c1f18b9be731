package org.samskap.followups.web.outlets;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.reports.Published;
import org.samskap.followups.internal.reports.PublishedReports;
import org.samskap.followups.internal.reports.ReportDesk;
import org.samskap.followups.internal.reports.ReportParts;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.TextBundles;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A report-back for everybody: its page, its sheet for a notice board, and its files. */
@Controller
class ReportPageController {
    private final Templates templates = new StaticTemplates();
    private final PublishedReports reports;
    private final ReportParts parts;
    private final ReportDesk unsent;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final PublicAddress address;
    private final TextBundles bundles;

    ReportPageController(PublishedReports reports, ReportParts parts, ReportDesk unsent, AtTheDesk desk, Spaces spaces, PublicAddress address, TextBundles bundles) {
        this.reports = reports;
        this.parts = parts;
        this.unsent = unsent;
        this.desk = desk;
        this.spaces = spaces;
        this.address = address;
        this.bundles = bundles;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/reports/{id}")
    Page show(@PathVariable ReportBackId id, Shell shell, @Nullable Actor actor) {
        var told = told(id, shell);
        var title = shell.texts().of("followups.report-back");
        return Page.of(shell, title, templates.outletsReport(shell.texts(), told, desk.mayAnswer(actor, told.space().id())))
                .below(Crumbs.of(told.space().name(), told.space().href()).then(title, null));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/reports/{id}/sheet")
    Page sheet(@PathVariable ReportBackId id, Shell shell) {
        var told = told(id, shell);
        var title = shell.texts().of("followups.outlet.sheet");
        return Page.of(shell, title, templates.outletsSheet(shell.texts(), told))
                .below(Crumbs.of(told.space().name(), told.space().href()).then(shell.texts().of("followups.report-back"), told.report().href()).then(title, null));
    }

    private Told told(ReportBackId id, Shell shell) {
        Published report = reports.find(id).orElseThrow(() -> new NotVisible("report-back " + id));
        return Told.of(shell.texts(), report, spaces.get(report.space()), address.of(report.href()), bundles);
    }

    /** To keep and never to run: as an attachment, in a sandbox of its own (SEC-20). Of a draft only staff get it. */
    @Access(Who.EVERYONE)
    @GetMapping("/reports/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID file, @Nullable Actor actor) {
        var found = parts.find(file).orElseThrow(() -> new NotVisible("file " + file));
        boolean open = reports.find(found.of()).isPresent();
        if (!open && (actor == null || unsent.find(actor, found.of()).isEmpty())) throw new NotVisible("file " + file);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.mediaType()))
                .header("Content-Disposition", ContentDisposition.attachment().filename(found.title() + "." + found.ending(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(open ? CacheControl.maxAge(Duration.ofHours(1)).cachePrivate() : CacheControl.noStore())
                .body(found.content());
    }
}
