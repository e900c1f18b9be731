package org.samskap.followups.web.ledgers;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.samskap.followups.internal.ledgers.LedgerQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Page;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of a meeting, of a series and of a space: figures, and the proposals behind each of them. */
@Controller("followupsLedgerController")
class LedgerController {
    private static final int ROWS = 50;

    private final Templates templates = new StaticTemplates();
    private final LedgerPlaces places;
    private final LedgerQueries queries;
    private final LedgerPages pages;
    private final LedgerSheet sheet;

    LedgerController(LedgerPlaces places, LedgerQueries queries, LedgerPages pages, LedgerSheet sheet) {
        this.places = places;
        this.queries = queries;
        this.pages = pages;
        this.sheet = sheet;
    }

    @Access(Who.EVERYONE)
    @GetMapping({"/events/{slug}/ledger", "/series/{slug}/ledger", "/spaces/{slug}/ledger"})
    Page show(@PathVariable String slug, LedgerForm form, Shell shell) {
        var texts = shell.texts();
        var place = places.find(shell.path(), slug);
        var whole = form.behind(null, null);
        var page = pages.of(texts, place, whole, queries.count(scope(place, whole), LedgerPages.FIRST));
        return Page.of(shell, texts.of("followups.ledger.title") + " " + place.title(), templates.ledgerPage(texts, page))
                .below(place.crumbs().then(texts.of("followups.ledger.crumb"), null));
    }

    @Access(Who.EVERYONE)
    @GetMapping({"/events/{slug}/ledger/list", "/series/{slug}/ledger/list", "/spaces/{slug}/ledger/list"})
    Page list(@PathVariable String slug, LedgerForm form, Shell shell) {
        var texts = shell.texts();
        var place = places.find(shell.path(), slug);
        var found = queries.list(scope(place, form), form.chosenStage(), form.chosenAnswer(), form.last(), ROWS + 1);
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        var page = new LedgerListPage(place, Foreign.tag(texts, place.lang()), what(texts, form), pages.rows(texts, place, shown),
                form.behind(null, null).href(place.ledger()), more ? LocalPath.with(form.href(place.ledger() + "/list"), "after", shown.getLast().about().reference().text()) : null,
                LedgerPages.files(place, form));
        return Page.of(shell, page.what() + ": " + place.title(), templates.ledgerList(texts, page))
                .below(place.crumbs().then(texts.of("followups.ledger.crumb"), place.ledger()).then(page.what(), null));
    }

    private static String what(Texts texts, LedgerForm form) {
        if (!form.ofOneFigure()) return texts.of("followups.ledger.items");
        return Stream.of(form.chosenStage() == null ? null : LedgerWords.of(texts, form.chosenStage()),
                form.chosenAnswer() == null ? null : LedgerWords.of(texts, form.chosenAnswer())).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Access(Who.EVERYONE)
    @GetMapping({"/events/{slug}/ledger.csv", "/series/{slug}/ledger.csv", "/spaces/{slug}/ledger.csv"})
    void asCsv(@PathVariable String slug, LedgerForm form, Shell shell, HttpServletResponse response) {
        send(SheetFormat.CSV, slug, form, shell, response);
    }

    @Access(Who.EVERYONE)
    @GetMapping({"/events/{slug}/ledger.xlsx", "/series/{slug}/ledger.xlsx", "/spaces/{slug}/ledger.xlsx"})
    void asWorkbook(@PathVariable String slug, LedgerForm form, Shell shell, HttpServletResponse response) {
        send(SheetFormat.XLSX, slug, form, shell, response);
    }

    private void send(SheetFormat format, String slug, LedgerForm form, Shell shell, HttpServletResponse response) {
        var place = places.find(shell.path(), slug);
        format.send(sheet.of(shell.texts(), place, scope(place, form), form), response);
    }

    private static Scope scope(LedgerPlace place, LedgerForm form) {
        return place.scope().ofTrack(form.chosenTrack()).of(form.chosenYear());
    }
}
