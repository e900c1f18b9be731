package org.samskap.followups.web;

import org.samskap.events.Events;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.registrations.Headcounts;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ledger of a meeting. */
@Controller
class LedgerController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final Ledgers ledgers;
    private final Headcounts headcounts;
    private final Spaces spaces;

    LedgerController(Events events, Ledgers ledgers, Headcounts headcounts, Spaces spaces) {
        this.events = events;
        this.ledgers = ledgers;
        this.headcounts = headcounts;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/ledger")
    Page show(@PathVariable String slug, Shell shell) {
        var event = events.find(slug).orElseThrow(() -> new NotVisible("event " + slug));
        var page = LedgerPage.of(shell.texts(), event, ledgers.of(event), headcounts.find(event.id()).orElse(null));
        var space = spaces.get(event.space());
        var title = shell.texts().of("followups.ledger.title") + " " + event.title();
        return Page.of(shell, title, templates.ledgerPage(shell.texts(), page))
                .below(Crumbs.of(space.name(), space.href()).then(event.title(), event.href()).then(shell.texts().of("followups.ledger.crumb"), null));
    }
}
