package org.samskap.events.web.parts;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.internal.PlanDesk;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which earlier events one follows up, also for dates that a rule made. */
@Controller
@RequestMapping("/events/{slug}/plan/follows")
class FollowsController {
    private final Parts parts;
    private final PlanDesk desk;
    private final EarlierEvents earlier;

    FollowsController(Parts parts, PlanDesk desk, EarlierEvents earlier) {
        this.parts = parts;
        this.desk = desk;
        this.earlier = earlier;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return parts.ask(slug, part(slug, offered(slug, shell, actor)), shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object save(@PathVariable String slug, @ModelAttribute FollowsForm.Typed typed, Shell shell, Actor actor) {
        var offered = offered(slug, shell, actor);
        var form = new FollowsForm(typed.version(), typed.follows() == null ? List.of() : typed.follows(), offered);
        return parts.save(slug, part(slug, offered), form, shell, actor);
    }

    private List<Choice> offered(String slug, Shell shell, Actor actor) {
        var event = desk.eventOfSpace(slug, actor).summary();
        return earlier.list(shell.texts(), event, event.firstDay());
    }

    private static Part part(String slug, List<Choice> offered) {
        return new Part(offered.isEmpty() ? "follows-none" : "follows", Part.plan(slug) + "/follows", Part.plan(slug),
                event -> new FollowsForm(String.valueOf(event.version()), event.plan().follows(), offered), false);
    }
}
