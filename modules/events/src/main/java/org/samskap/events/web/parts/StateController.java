package org.samskap.events.web.parts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.forms.Typed;
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

/** Publishes an event, changes it, calls it off, or says that it took place. */
@Controller
@RequestMapping("/events/{slug}/plan/state")
class StateController {
    private final Parts parts;
    private final PlanDesk desk;
    private final Clock clock;

    StateController(Parts parts, PlanDesk desk, Clock clock) {
        this.parts = parts;
        this.desk = desk;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, part(slug), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object move(@PathVariable String slug, @ModelAttribute StateFields typed, Shell shell, Actor actor) {
        var event = desk.event(slug, actor);
        var form = new StateForm(typed, event.summary().state(), today(event));
        return parts.save(slug, part(slug), form, shell, actor,
                version -> desk.move(slug, actor, version, Objects.requireNonNull(form.wanted()), Typed.text(typed.note())));
    }

    private Part part(String slug) {
        return Part.of("state", slug, event -> StateForm.of(event, today(event)));
    }

    private LocalDate today(EventDetails event) {
        return clock.instant().atZone(event.summary().zone()).toLocalDate();
    }
}
