package org.samskap.events.web.programme;

import org.samskap.events.Events;
import org.samskap.events.internal.programme.Releases;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody reads what each version of a programme changed. */
@Controller
class ChangesController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final Releases releases;

    ChangesController(Events events, Releases releases) {
        this.events = events;
        this.releases = releases;
    }

    @GetMapping("/events/{slug}/programme/changes")
    @Access(Who.EVERYONE)
    Page show(@PathVariable String slug, Shell shell) {
        var texts = shell.texts();
        var event = events.find(slug).orElseThrow(() -> new NotVisible("event " + slug));
        var page = ChangesPage.of(texts, event, releases.list(event.id()));
        var title = texts.of("events.changes.title");
        return Page.of(shell, title, templates.programmeChanges(texts, page))
                .below(Crumbs.of(event.title(), event.href()).then(texts.of("events.programme"), event.href() + "/programme").then(title, null));
    }
}
