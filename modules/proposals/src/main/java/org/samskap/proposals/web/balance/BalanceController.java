package org.samskap.proposals.web.balance;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Balance;
import org.samskap.proposals.Balances;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The balance between parts of society, for everybody; what narrows it stands in the address. */
@Controller
class BalanceController {
    static final String ADDRESS = "/proposals/balance";

    private final Templates templates = new StaticTemplates();
    private final Balances balances;
    private final Spaces spaces;

    BalanceController(Balances balances, Spaces spaces) {
        this.balances = balances;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS)
    Page show(@RequestParam(name = "space", required = false) @Nullable String slug, @RequestParam(name = "year", required = false) @Nullable String typed,
              Shell shell) {
        var texts = shell.texts();
        var space = slug == null || slug.isEmpty() ? null : spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        var year = year(typed);
        var balance = balances.of(space == null ? null : space.id(), year);
        var page = new BalancePage(texts, balance, places(texts, space, year), years(texts, balance, space, year));
        var title = texts.of("proposals.balance.title");
        return Page.of(shell, title, templates.balanceShow(page)).below(Crumbs.of(texts.of("proposals.title"), "/proposals").then(title, null));
    }

    private static @Nullable Integer year(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) return null;
        if (!typed.matches("[12]\\d{3}")) throw new NotVisible("balance of a year that cannot be");
        return Integer.valueOf(typed);
    }

    private List<Link> places(Texts texts, @Nullable Space chosen, @Nullable Integer year) {
        var all = spaces.list();
        if (all.size() < 2) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("proposals.list.everywhere"), href(null, year), chosen == null));
        all.forEach(space -> links.add(new Link(space.name(), href(space, year), space.equals(chosen))));
        return links;
    }

    private static List<Link> years(Texts texts, Balance balance, @Nullable Space space, @Nullable Integer chosen) {
        if (balance.years().isEmpty()) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("proposals.balance.years"), href(space, null), chosen == null));
        balance.years().forEach(year -> links.add(new Link(year.toString(), href(space, year), year.equals(chosen))));
        return links;
    }

    private static String href(@Nullable Space space, @Nullable Integer year) {
        var there = space == null ? ADDRESS : LocalPath.with(ADDRESS, "space", space.slug());
        return year == null ? there : LocalPath.with(there, "year", year.toString());
    }
}
