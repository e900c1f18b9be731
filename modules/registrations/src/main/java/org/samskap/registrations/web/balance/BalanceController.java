package org.samskap.registrations.web.balance;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.registrations.internal.balance.BalanceDesk;
import org.samskap.registrations.internal.balance.BalanceDesk.Seen;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Sheet;
import org.samskap.ui.SheetFormat;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who comes to a series from one time to the next, so that those who are missing can be invited to the next. */
@Controller("registrationsBalanceController")
class BalanceController {
    private final Templates templates = new StaticTemplates();
    private final BalanceDesk desk;

    BalanceController(BalanceDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/series/{slug}/plan/balance")
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var seen = desk.open(slug, actor);
        var title = shell.texts().of("registrations.balance.title");
        return Page.of(shell, title, templates.balanceBalance(shell.texts(), BalancePage.of(shell.texts(), seen))).unlisted()
                .below(Crumbs.of(seen.series().title(), seen.series().href() + "/plan").then(title, null));
    }

    @GetMapping("/series/{slug}/plan/balance.csv")
    @Access(Who.SIGNED_IN)
    void asCsv(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.CSV.send(sheet(desk.open(slug, actor), shell.texts()), response);
    }

    @GetMapping("/series/{slug}/plan/balance.xlsx")
    @Access(Who.SIGNED_IN)
    void asWorkbook(@PathVariable String slug, Shell shell, Actor actor, HttpServletResponse response) {
        SheetFormat.XLSX.send(sheet(desk.open(slug, actor), shell.texts()), response);
    }

    /** What the page says and no more: a file is kept for longer. */
    private static Sheet sheet(Seen seen, Texts texts) {
        var page = BalancePage.of(texts, seen);
        var head = new ArrayList<>(List.of(texts.of("registrations.missing.who")));
        page.columns().forEach(column -> head.add(column.date()));
        return new Sheet("balance-" + seen.series().slug(), head, each -> page.groups().forEach(group -> group.rows().forEach(row -> {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(row.label());
            row.cells().forEach(cell -> cells.add(String.join(", ", cell.said())));
            each.accept(cells);
        })));
    }
}
