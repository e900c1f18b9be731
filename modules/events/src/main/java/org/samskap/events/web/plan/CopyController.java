package org.samskap.events.web.plan;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.Copies;
import org.samskap.events.internal.Copies.Way;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.parts.EarlierEvents;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import gg.jte.Content;

/** Another event like this one, its next edition, or a follow-up of it and others. */
@Controller
@RequestMapping("/events/{slug}/plan/copy")
class CopyController {
    private final Templates templates = new StaticTemplates();
    private final PlanDesk desk;
    private final Copies copies;
    private final EarlierEvents earlier;

    CopyController(PlanDesk desk, Copies copies, EarlierEvents earlier) {
        this.desk = desk;
        this.copies = copies;
        this.earlier = earlier;
    }

    /** A follow-up of a follow-up goes on with what that followed up, unless the organiser unticks it. The form may say which way she has in mind. */
    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, @ModelAttribute CopyForm form, Shell shell, Actor actor) {
        var event = desk.eventOfSpace(slug, actor);
        return page(event, new CopyForm(null, form.way(), event.summary().title(), null, event.plan().follows()), shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object begin(@PathVariable String slug, @ModelAttribute CopyForm form, Shell shell, Actor actor) {
        var event = desk.eventOfSpace(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(event, form, shell, problems).with(problems);
        return SeeOther.to("/events/" + copies.begin(slug, actor, form.wanted()) + "/plan").saying("events.plan.begun");
    }

    private Page page(EventDetails event, CopyForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var heading = texts.of("events.plan.copy.title");
        var back = event.summary().href() + "/plan";
        var ways = Arrays.stream(Way.values()).map(way -> new Choice(way.name(), texts.of("events.plan.copy." + way), texts.of("events.plan.copy." + way + ".hint"))).toList();
        var page = new CopyPage(event.summary().title(), back + "/copy", back, form.idOrNew().toString(),
                Field.of("way", texts.of("events.plan.copy.way"), form.way()).choices(ways).problemOf(problems),
                Field.of("title", texts.of("events.plan.new.title"), form.title()).problemOf(problems),
                Field.of("first", texts.of("ui.optional", texts.of("events.plan.copy.first")), form.first()).hint(texts.of("events.plan.copy.first.hint")).problemOf(problems),
                others(texts, event, form));
        return Page.of(shell, heading, templates.planCopy(shell, page)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(event.summary().title(), back).then(heading, null));
    }

    private @Nullable Content others(Texts texts, EventDetails event, CopyForm form) {
        var choices = earlier.list(texts, event.summary(), null);
        if (choices.isEmpty()) return null;
        return Ui.checkboxes(Field.of("also", texts.of("ui.optional", texts.of("events.plan.copy.also")), "").hint(texts.of("events.plan.copy.also.hint")).choices(choices),
                form.also() == null ? List.of() : form.also());
    }
}
