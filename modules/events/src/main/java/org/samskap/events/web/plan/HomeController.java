package org.samskap.events.web.plan;

import java.time.Clock;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.Planners;
import org.samskap.events.web.plan.HomePage.SeriesRow;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The organiser's home: everything in hand, drafts too, and what is still to be announced. */
@Controller
class HomeController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final Planners planners;
    private final Clock clock;

    HomeController(PlanDesk desk, Planners planners, Clock clock) {
        this.desk = desk;
        this.planners = planners;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/plan")
    Page home(Shell shell, Actor actor) {
        var texts = shell.texts();
        var hand = desk.inHand(actor);
        var now = clock.instant();
        var page = new HomePage(hand.series().stream().map(series -> new SeriesRow(series.slug(), series.title())).toList(),
                PlannedRow.of(texts, hand.ahead(), now), PlannedRow.of(texts, hand.past(), now), !planners.spacesOf(actor).isEmpty());
        return Page.of(shell, texts.of("events.plan.home"), templates.planHome(texts, page)).unlisted();
    }
}
