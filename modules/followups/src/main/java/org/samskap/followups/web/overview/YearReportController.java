package org.samskap.followups.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.samskap.accounts.PublicAddress;
import org.samskap.followups.internal.ledgers.Figures;
import org.samskap.followups.internal.ledgers.LedgerQueries;
import org.samskap.followups.internal.ledgers.OverviewQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.followups.web.ItemRow;
import org.samskap.followups.web.ledgers.LedgerWords;
import org.samskap.followups.web.overview.OverviewScopes.Named;
import org.samskap.followups.web.overview.YearReport.End;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.PaperFiles;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The overview as a file to print and to hand round: the report of a year. */
@Controller
class YearReportController {
    /** More of one end than these nobody reads on paper. */
    private static final int NAMED = 40;
    private static final List<Stage> ENDS = List.of(Stage.DONE, Stage.DECIDED_YES, Stage.NOT_GOING_AHEAD);

    private final Templates templates = new StaticTemplates();
    private final OverviewScopes scopes;
    private final OverviewQueries queries;
    private final LedgerQueries ledgers;
    private final OverviewPages pages;
    private final PaperFiles papers;
    private final PublicAddress address;
    private final Clock clock;

    YearReportController(OverviewScopes scopes, OverviewQueries queries, LedgerQueries ledgers, OverviewPages pages, PaperFiles papers, PublicAddress address, Clock clock) {
        this.scopes = scopes;
        this.queries = queries;
        this.ledgers = ledgers;
        this.pages = pages;
        this.papers = papers;
        this.address = address;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping(OverviewForm.FILE)
    ResponseEntity<byte[]> file(OverviewForm form, Shell shell) {
        var named = scopes.named(form);
        var report = report(shell.texts(), named, scopes.of(named));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name(form)).build().toString())
                .body(papers.pdf(templates.overviewPaper(shell.texts(), report).render()));
    }

    private static String name(OverviewForm form) {
        return Stream.of("samskap", form.space(), form.year()).filter(part -> part != null && part.matches("[a-z0-9-]+")).reduce((a, b) -> a + "-" + b).orElseThrow() + ".pdf";
    }

    private YearReport report(Texts texts, Named named, Scope scope) {
        var found = queries.count(scope);
        var year = named.form().year();
        var title = year == null ? texts.of("followups.overview.title") : texts.of("followups.overview.report", year);
        var place = named.space() == null ? texts.of("followups.overview.spaces.all") : named.space().name();
        return new YearReport(title, place, LocalDate.ofInstant(clock.instant(), scopes.zone(named)), address.of(named.form().href()).toString(),
                pages.of(texts, named, found), ENDS.stream().filter(stage -> found.figures().byStage().getOrDefault(stage, 0) > 0)
                        .map(stage -> end(texts, named, scope, stage, found.figures())).toList());
    }

    private End end(Texts texts, Named named, Scope scope, Stage stage, Figures figures) {
        var zone = scopes.zone(named);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var rows = ledgers.list(scope, stage, null, null, NAMED).stream().map(item -> ItemRow.of(texts, item, zone, today)).toList();
        return new End(LedgerWords.of(texts, stage), rows, figures.byStage().get(stage) - rows.size());
    }
}
