package org.samskap.followups.web.outlets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.samskap.events.Events;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.Ledgers.Raised;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.ItemRow;
import org.samskap.followups.web.StepView;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the next meeting opens: what happened since the last one, a proposal on a slide, to show on a wall or to print. */
@Controller
class SlidesController {
    /** Longer than this nobody listens; the rest stands on the agenda. */
    private static final int MOST = 12;

    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final Ledgers ledgers;
    private final Spaces spaces;
    private final Days days;

    SlidesController(Events events, Ledgers ledgers, Spaces spaces, Days days) {
        this.events = events;
        this.ledgers = ledgers;
        this.spaces = spaces;
        this.days = days;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/opening")
    Page show(@PathVariable String slug, Shell shell) {
        var event = events.find(slug).orElseThrow(() -> new NotVisible("event " + slug));
        var told = ledgers.at(event.id(), false).stream().filter(one -> !event.id().equals(one.item().about().event())).toList();
        var texts = shell.texts();
        var title = texts.of("followups.slides");
        int late = (int) told.stream().filter(one -> one.item().late(days.today(one.item().about().space()))).count();
        return Page.of(shell, title, templates.outletsSlides(texts, event, Foreign.tag(texts, event.lang()), told.size(), late, slides(texts, told)))
                .below(Crumbs.of(spaces.get(event.space()).name(), spaces.get(event.space()).href()).then(event.title(), event.href()).then(title, null));
    }

    /** What something happened with, the latest first. */
    private List<Slide> slides(Texts texts, List<Raised> told) {
        var moved = told.stream().filter(one -> one.last() != null).sorted(Comparator.comparing((Raised one) -> one.last().at()).reversed()).limit(MOST).toList();
        var slides = new ArrayList<Slide>();
        for (var one : moved) {
            var space = spaces.get(one.item().about().space());
            slides.add(new Slide(slides.size() + 1, ItemRow.of(texts, one.item(), space.zone(), days.today(space)), LocalDate.ofInstant(one.last().at(), space.zone()),
                    StepView.of(texts, one.last(), space)));
        }
        return slides;
    }
}
