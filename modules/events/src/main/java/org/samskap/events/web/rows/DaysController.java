package org.samskap.events.web.rows;

import org.samskap.accounts.Actor;
import org.samskap.events.DayId;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.internal.PlannedDays;
import org.samskap.events.web.parts.Part;
import org.samskap.events.web.parts.Parts;
import org.samskap.events.web.parts.Removal;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The days of an event, each with its own hours and place. */
@Controller
@RequestMapping("/events/{slug}/plan/days")
class DaysController {
    private final Parts parts;
    private final PlanDesk desk;

    DaysController(Parts parts, PlanDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    private static Part fresh(String slug) {
        return Part.row("day", "days", "new", slug, DayForm::fresh);
    }

    private static Part one(String slug, DayId day) {
        return Part.row("day", "days", day.toString(), slug, event -> DayForm.of(event, day));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var rows = event.plan().days().stream().map(day -> RowPages.day(shell.texts(), slug, day)).toList();
        return RowPages.of(event, "days", rows, null, true, shell);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/new")
    Page askNew(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, fresh(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/new")
    Object add(@PathVariable String slug, @ModelAttribute DayFields typed, Shell shell, Actor actor) {
        return parts.save(slug, fresh(slug), DayForm.typed(desk.event(slug, actor), null, typed), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{day}")
    Page ask(@PathVariable String slug, @PathVariable DayId day, Shell shell, Actor actor) {
        return parts.ask(slug, one(slug, day), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{day}")
    Object save(@PathVariable String slug, @PathVariable DayId day, @ModelAttribute DayFields typed, Shell shell, Actor actor) {
        return parts.save(slug, one(slug, day), DayForm.typed(desk.event(slug, actor), day, typed), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{day}/remove")
    Object remove(@PathVariable String slug, @PathVariable DayId day, @ModelAttribute Removal removal, Shell shell, Actor actor) {
        return parts.remove(slug, one(slug, day), removal, plan -> PlannedDays.remove(plan, day), shell, actor);
    }
}
