package org.samskap.events.web.rows;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.parts.Part;
import org.samskap.events.web.parts.Parts;
import org.samskap.events.web.parts.Removal;
import org.samskap.events.web.rows.RowsPage.Row;
import org.samskap.partners.Organisations;
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

/** Who arranges an event, and the line about who pays. */
@Controller
@RequestMapping("/events/{slug}/plan/arrangers")
class ArrangersController {
    private final Parts parts;
    private final PlanDesk desk;
    private final Organisations organisations;

    ArrangersController(Parts parts, PlanDesk desk, Organisations organisations) {
        this.parts = parts;
        this.desk = desk;
        this.organisations = organisations;
    }

    /** Before each page: whoever looks after this one event alone does not say who arranges it. */
    @ModelAttribute
    void open(@PathVariable String slug, Actor actor) {
        desk.eventOfSpace(slug, actor);
    }

    private Part fresh(String slug) {
        return Part.row("arranger", "arrangers", "new", slug, event -> new ArrangerForm(
                new ArrangerFields(String.valueOf(event.version()), null, null, null), organisations.list(), null));
    }

    private Part one(String slug, int number) {
        return Part.row("arranger", "arrangers", String.valueOf(number), slug, event -> ArrangerForm.of(event, organisations.list(), number));
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(@PathVariable String slug, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var texts = shell.texts();
        var line = event.plan().fundingLine();
        var funding = new Row(Part.plan(slug) + "/funding", texts.of("events.plan.funding.title"),
                List.of(line == null ? texts.of("events.plan.funding.none") : line));
        return RowPages.of(event, "arrangers", RowPages.arrangers(texts, event), funding, true, shell);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/new")
    Page askNew(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, fresh(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/new")
    Object add(@PathVariable String slug, @ModelAttribute ArrangerFields typed, Shell shell, Actor actor) {
        return parts.save(slug, fresh(slug), new ArrangerForm(typed, organisations.list(), null), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{number}")
    Page ask(@PathVariable String slug, @PathVariable int number, Shell shell, Actor actor) {
        return parts.ask(slug, one(slug, number), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{number}")
    Object save(@PathVariable String slug, @PathVariable int number, @ModelAttribute ArrangerFields typed, Shell shell, Actor actor) {
        return parts.save(slug, one(slug, number), new ArrangerForm(typed, organisations.list(), number), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{number}/remove")
    Object remove(@PathVariable String slug, @PathVariable int number, @ModelAttribute Removal removal, Shell shell, Actor actor) {
        return parts.remove(slug, one(slug, number), removal, plan -> ArrangerForm.without(plan, number), shell, actor);
    }
}
