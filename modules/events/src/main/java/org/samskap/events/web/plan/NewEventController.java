package org.samskap.events.web.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.internal.PlanDesk;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Choices;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An event from nothing: what must be known to begin is little, and it begins as a draft. */
@Controller
@RequestMapping("/plan/events/new")
class NewEventController {
    private final Templates templates = new StaticTemplates();
    private final Places places;
    private final PlanDesk desk;

    NewEventController(Places places, PlanDesk desk) {
        this.places = places;
        this.desk = desk;
    }

    /** @param in where it belongs, as the form will carry it; may be left out */
    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@RequestParam @Nullable String in, Shell shell, Actor actor) {
        var all = places.all(actor);
        var place = Places.find(all, in).orElse(all.getFirst());
        var space = places.spaces(actor).stream().filter(one -> one.id().equals(place.space())).findFirst().orElseThrow();
        return page(begin(place, space), all, shell, List.of());
    }

    private static NewEventForm begin(Belongs place, Space space) {
        return new NewEventForm(null, null, null, place.value(), Kind.MEETING.name(), AttendanceContract.JUST_COME.name(), space.lang().name(),
                space.zone().getId());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object begin(@ModelAttribute NewEventForm form, Shell shell, Actor actor) {
        var all = places.all(actor);
        var place = Places.find(all, form.place()).orElse(null);
        var problems = form.problems(shell.texts(), place);
        if (place == null || !problems.isEmpty()) return page(form, all, shell, problems).with(problems);
        return SeeOther.to("/events/" + desk.start(actor, form.idOrNew(), form.plan(place)) + "/plan").saying("events.plan.begun");
    }

    private Page page(NewEventForm form, List<Belongs> all, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var ask = new Ask(texts, "new");
        var basics = new Ask(texts, "basics");
        var where = Places.choices(all, texts.of("events.plan.new.series"), texts.of("events.plan.new.alone"));
        var groups = List.of(new Group(null, List.of(ask.needed("title", form.title(), Way.TEXT), ask.needed("summary", form.summary(), Way.LINES),
                ask.one("place", form.place(), Way.SELECT, where), basics.one("kind", form.kind(), Way.RADIOS, Choices.kinds(texts)),
                basics.one("contract", form.contract(), Way.RADIOS, Choices.contracts(texts)),
                basics.one("lang", form.lang(), Way.SELECT, Choices.languages()), basics.one("zone", form.zone(), Way.SELECT, Choices.zones(form.zone())))));
        var page = new BeginPage(texts.of("events.plan.new"), texts.of("events.plan.new.lead"), "/plan/events/new", "/plan",
                BeginPage.said(groups, problems), "id", form.idOrNew().toString(), texts.of("events.plan.new.submit"));
        return Page.of(shell, page.title(), templates.planBegin(shell, page)).unlisted()
                .below(Crumbs.of(texts.of("events.plan.home"), "/plan").then(page.title(), null));
    }
}
