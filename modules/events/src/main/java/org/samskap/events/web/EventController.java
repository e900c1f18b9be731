package org.samskap.events.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventPageSection.Part;
import org.samskap.events.EventPageSection.Place;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.EventQueries;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.calendar.EventAsData;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class EventController {
    /** After everything that people look at. */
    private static final int UNSEEN = 1000;
    private final Templates templates = new StaticTemplates();
    private final EventQueries queries;
    private final PlanDesk desk;
    private final Spaces spaces;
    private final List<EventPageSection> sections;
    private final EventAsData data;
    private final Clock clock;

    EventController(EventQueries queries, PlanDesk desk, Spaces spaces, ObjectProvider<EventPageSection> sections, EventAsData data,
                    Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.spaces = spaces;
        this.sections = sections.orderedStream().toList();
        this.data = data;
        this.clock = clock;
    }

    @GetMapping("/events/{slug}")
    @Access(Who.EVERYONE)
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var event = queries.find(slug, actor).orElseThrow(() -> new NotVisible("event " + slug));
        var space = spaces.get(event.summary().space());
        var parts = Stream.concat(sections.stream().flatMap(section -> section.render(shell, event.summary(), actor).stream()),
                Stream.of(new Part(Place.MAIN, UNSEEN, data.of(event)))).toList();
        var page = EventPage.of(shell.texts(), event, space, parts, clock.instant());
        return Page.of(shell, event.plan().words().title(), templates.event(shell.texts(), page)).below(crumbs(shell.texts(), event, space));
    }

    /** The page as everyone will see it, for those who plan it. */
    @GetMapping("/events/{slug}/plan/preview")
    @Access(Who.SIGNED_IN)
    Page preview(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var texts = shell.texts();
        var page = EventPage.of(texts, event, spaces.get(event.summary().space()), List.of(), clock.instant());
        var back = event.summary().href() + "/plan";
        return Page.of(shell, event.plan().words().title(), templates.planPreview(texts, back, templates.event(texts, page))).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(event.summary().title(), back).then(texts.of("events.plan.preview"), null));
    }

    /** What is called like its space would only say the same twice. */
    private static Crumbs crumbs(Texts texts, EventDetails event, Space space) {
        var crumbs = Crumbs.of(space.name(), space.href());
        var series = event.series();
        if (series != null && !series.title().equals(space.name())) crumbs = crumbs.then(series.title(), "/series/" + series.slug());
        var title = event.plan().words().title();
        return crumbs.then(title.equals(space.name()) ? texts.of("events.kind." + event.plan().basics().kind()) : title, null);
    }
}
