package org.samskap.events.web.rows;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.DayId;
import org.samskap.events.JoinLinks;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.web.parts.Part;
import org.samskap.events.web.parts.Parts;
import org.samskap.events.web.rows.RowsPage.Row;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addresses of online rooms, one a day, which only those who take part get to know. */
@Controller
@RequestMapping("/events/{slug}/plan/links")
class LinksController {
    private final Parts parts;
    private final PlanDesk desk;
    private final JoinLinks links;

    LinksController(Parts parts, PlanDesk desk, JoinLinks links) {
        this.parts = parts;
        this.desk = desk;
        this.links = links;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var known = links.of(event.summary().id());
        var rows = event.plan().days().stream().map(day -> new Row(Part.plan(slug) + "/links/" + day.id(), shell.texts().dates().day(day.date()),
                List.of(known.containsKey(day.id()) ? known.get(day.id()).url().toString() : shell.texts().of("events.plan.missing.LINK")))).toList();
        return RowPages.of(event, "links", rows, null, false, shell);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{day}")
    Page ask(@PathVariable String slug, @PathVariable DayId day, Shell shell, Actor actor) {
        return parts.ask(slug, one(slug, day), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{day}")
    Object save(@PathVariable String slug, @PathVariable DayId day, @ModelAttribute LinkForm form, Shell shell, Actor actor) {
        return parts.save(slug, one(slug, day), form, shell, actor,
                version -> desk.link(slug, actor, version, day, form.link()));
    }

    private Part one(String slug, DayId day) {
        var list = Part.plan(slug) + "/links";
        return new Part("link", list + "/" + day, list, event -> filled(event, day), false);
    }

    private LinkForm filled(EventDetails event, DayId day) {
        PlannedDays.find(event.plan(), day).orElseThrow(() -> new NotVisible("day " + day));
        return LinkForm.of(event.version(), links.of(event.summary().id()).get(day));
    }
}
