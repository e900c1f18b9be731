package org.samskap.events.web.plan;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.JoinLinks;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.StateMoves;
import org.samskap.events.internal.ToAnnounce;
import org.samskap.events.web.Standings;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gg.jte.Content;

/** The cockpit of an event: what is done, what is still to be announced, and the way to each part. */
@Controller
class CockpitController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final EventPlanning planning;
    private final JoinLinks links;
    private final List<EventCockpitSection> sections;
    private final Clock clock;

    CockpitController(PlanDesk desk, EventPlanning planning, JoinLinks links, ObjectProvider<EventCockpitSection> sections, Clock clock) {
        this.desk = desk;
        this.planning = planning;
        this.links = links;
        this.sections = sections.stream().sorted(Comparator.comparingInt(EventCockpitSection::order)).toList();
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/events/{slug}/plan")
    Page cockpit(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var page = page(shell, event, desk.mayPlan(actor, event.summary().space()), sections(shell, slug, actor));
        return Page.of(shell, shell.texts().of("events.plan.of", event.summary().title()), templates.planCockpit(shell, page)).unlisted()
                .below(Crumbs.of(shell.texts().of("events.plan.home"), "/plan").then(event.summary().title(), null));
    }

    private List<Content> sections(Shell shell, String slug, Actor actor) {
        if (sections.isEmpty()) return List.of();
        var outline = planning.outline(slug, actor);
        return sections.stream().map(section -> section.render(shell, outline, actor)).flatMap(Optional::stream).toList();
    }

    private CockpitPage page(Shell shell, EventDetails event, boolean plansHere, List<Content> sections) {
        var texts = shell.texts();
        var summary = event.summary();
        var linked = links.of(summary.id()).size();
        var draft = summary.state() == EventState.DRAFT;
        var over = summary.isOver(clock.instant());
        var missing = over ? List.<String>of() : ToAnnounce.of(summary, linked > 0).stream().map(what -> texts.of("events.plan.missing." + what)).toList();
        return new CockpitPage(summary.title(), texts.lang() == summary.lang() ? null : summary.lang().tag(), summary.slug(),
                draft ? summary.href() + "/plan/preview" : summary.href(), draft, Standings.tag(texts, summary, clock.instant()), event.stateNote(),
                when(texts, summary), missing, PartRows.of(texts, event, linked, plansHere), sections, !StateMoves.from(summary.state()).isEmpty(),
                plansHere);
    }

    private static String when(Texts texts, EventSummary event) {
        if (event.firstDay() == null) return texts.of("events.date.later");
        var first = texts.dates().day(event.firstDay());
        if (event.lastDay() != null && !event.lastDay().equals(event.firstDay())) return first + " – " + texts.dates().day(event.lastDay());
        return event.starts() == null ? first : first + " " + texts.dates().time(event.starts());
    }
}
