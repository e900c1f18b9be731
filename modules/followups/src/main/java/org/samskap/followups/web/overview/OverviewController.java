package org.samskap.followups.web.overview;

import org.samskap.followups.internal.ledgers.OverviewQueries;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What people raise and what became of it. Those who decide see what everybody sees. */
@Controller("followupsOverviewController")
class OverviewController {
    private final Templates templates = new StaticTemplates();
    private final OverviewQueries queries;
    private final OverviewPages pages;
    private final OverviewScopes scopes;

    OverviewController(OverviewQueries queries, OverviewPages pages, OverviewScopes scopes) {
        this.queries = queries;
        this.pages = pages;
        this.scopes = scopes;
    }

    @Access(Who.EVERYONE)
    @GetMapping(OverviewForm.ADDRESS)
    Page show(OverviewForm form, Shell shell) {
        var named = scopes.named(form);
        var page = pages.of(shell.texts(), named, queries.count(scopes.of(named)));
        var title = shell.texts().of("followups.overview.title");
        return Page.of(shell, title, templates.overviewPage(shell.texts(), page))
                .below(Crumbs.of(shell.texts().of("menu.followups.results"), "/results").then(title, null));
    }
}
