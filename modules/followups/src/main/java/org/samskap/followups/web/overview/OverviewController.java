package org.samskap.followups.web.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.ledgers.OverviewQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalLabels;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
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
    private final Spaces spaces;
    private final Events events;
    private final ProposalLabels labels;

    OverviewController(OverviewQueries queries, OverviewPages pages, Spaces spaces, Events events, ProposalLabels labels) {
        this.queries = queries;
        this.pages = pages;
        this.spaces = spaces;
        this.events = events;
        this.labels = labels;
    }

    /** What the address names. */
    record Named(OverviewForm form, @Nullable Space space, @Nullable EventSummary event) {}

    @Access(Who.EVERYONE)
    @GetMapping(OverviewForm.ADDRESS)
    Page show(OverviewForm form, Shell shell) {
        var named = named(form);
        var page = pages.of(shell.texts(), named, queries.count(scope(named)));
        var title = shell.texts().of("followups.overview.title");
        return Page.of(shell, title, templates.overviewPage(shell.texts(), page))
                .below(Crumbs.of(shell.texts().of("menu.followups.results"), "/results").then(title, null));
    }

    /** @throws NotVisible when it names a space or an event that there is not */
    private Named named(OverviewForm form) {
        return new Named(form, form.space() == null ? null : spaces.find(form.space()).orElseThrow(() -> new NotVisible("space " + form.space())),
                form.event() == null ? null : events.find(form.event()).orElseThrow(() -> new NotVisible("event " + form.event())));
    }

    private Scope scope(Named named) {
        var form = named.form();
        return (named.space() == null ? Scope.ALL : Scope.in(named.space().id())).ofEvents(named.event() == null ? null : List.of(named.event().id()))
                .about(form.tag() == null ? null : labels.called(form.tag())).of(form.chosenYear());
    }
}
