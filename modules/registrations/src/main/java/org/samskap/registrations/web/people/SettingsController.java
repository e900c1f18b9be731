package org.samskap.registrations.web.people;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.FewerPlacesThanPeople;
import org.samskap.registrations.internal.signup.Room;
import org.samskap.registrations.internal.signup.SettingsChangedMeanwhile;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.samskap.registrations.internal.signup.SettingsDesk.Settings;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What sign-up asks, how many places there are, and whom one hopes to see. */
@Controller("registrationsSettingsController")
@RequestMapping("/events/{slug}/plan/sign-up")
class SettingsController {
    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final SettingsDesk desk;

    SettingsController(EventPlanning planning, SettingsDesk desk) {
        this.planning = planning;
        this.desk = desk;
    }

    @GetMapping
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        return page(shell, now(shell.texts(), event), List.of());
    }

    @PostMapping
    @Access(Who.SIGNED_IN)
    Object save(@PathVariable String slug, @ModelAttribute SettingsForm sent, HttpServletRequest request, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var texts = shell.texts();
        var settings = desk.settings(event);
        boolean takes = SettingsPage.takes(event);
        var form = takes ? sent : SettingsForm.of(settings).withExpected(sent);
        var limits = Limits.of(event, settings.capacities());
        var typed = takes ? limits.typed(request) : Limits.typed(settings.capacities());
        var problems = form.problems(texts);
        var capacities = limits.read(texts, typed, problems);
        if (!problems.isEmpty()) return page(shell, SettingsPage.of(texts, limits, desk.room(event), form, typed, problems), problems);
        try {
            desk.save(slug, actor, new Settings(form.seen(), form.setup(), capacities, form.expected()));
        } catch (SettingsChangedMeanwhile late) {
            return late(shell, event, form, typed);
        } catch (FewerPlacesThanPeople e) {
            var said = e.tooLow().stream().map(low -> said(texts, limits, typed, low)).toList();
            return page(shell, SettingsPage.of(texts, limits, desk.room(event), form, typed, said), said);
        }
        return SeeOther.to(event.summary().href() + "/plan/sign-up").saying("registrations.settings.saved");
    }

    private static Problem said(Texts texts, Limits limits, Map<String, String> typed, Room.Limit low) {
        var capacity = low.capacity();
        if (capacity.places() == 0) return new Problem("modes", texts.of("registrations.settings.modes.taken", Limits.mode(texts, capacity.mode()), low.taken()));
        var name = typed.containsKey(Limits.name(capacity)) ? Limits.name(capacity) : Limits.MORE + "places";
        return new Problem(name, texts.of("registrations.settings.limit.low", limits.label(texts, capacity), low.taken()));
    }

    /** What was typed stays in the form; saved once more it is written over what stands now, which is shown (REL-28). */
    private Page late(Shell shell, EventOutline event, SettingsForm form, Map<String, String> typed) {
        var texts = shell.texts();
        var now = now(texts, event);
        var limits = Limits.of(event, desk.settings(event).capacities());
        var page = SettingsPage.of(texts, limits, desk.room(event), form.at(now.version()), typed, List.of());
        return page(shell, page, List.of(), Difference.between(page.said(texts), now.said(texts)), true).status(409);
    }

    private SettingsPage now(Texts texts, EventOutline event) {
        var settings = desk.settings(event);
        List<Capacity> held = settings.capacities();
        return SettingsPage.of(texts, Limits.of(event, held), desk.room(event), SettingsForm.of(settings), Limits.typed(held), List.of());
    }

    private Page page(Shell shell, SettingsPage page, List<Problem> problems) {
        return page(shell, page, problems, List.of(), false);
    }

    private Page page(Shell shell, SettingsPage page, List<Problem> problems, List<Difference> meanwhile, boolean late) {
        var title = shell.texts().of(page.title());
        return Page.of(shell, title, templates.peopleSettings(shell, page, late, meanwhile)).with(problems)
                .unlisted().below(Surroundings.crumbs(shell, page.event()).then(title, null));
    }
}
