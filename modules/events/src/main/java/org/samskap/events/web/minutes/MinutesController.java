package org.samskap.events.web.minutes;

import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was said and decided, for everyone. */
@Controller
class MinutesController {
    private final Templates templates = new StaticTemplates();
    private final MinutesDesk desk;

    MinutesController(MinutesDesk desk) {
        this.desk = desk;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/minutes")
    Page read(@PathVariable String slug, Shell shell) {
        var texts = shell.texts();
        var view = MinutesView.of(texts, desk.read(slug));
        return Page.of(shell, texts.of("events.minutes.of", view.title()), templates.minutesRead(texts, view))
                .below(Crumbs.of(view.title(), view.href()).then(texts.of("events.minutes"), null));
    }
}
