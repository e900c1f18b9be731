package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Actor;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionId;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.FewerPlacesThanPeople;
import org.samskap.registrations.internal.signup.Organising;
import org.samskap.registrations.internal.signup.Organising.Settings;
import org.samskap.registrations.internal.signup.Setup;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What sign-up asks, how many places there are, and whom one hopes to see. */
@Controller("registrationsSettingsController")
class SettingsController {
    private static final int MOST_PLACES = 100_000;

    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final Organising organising;
    private final Questions questions;

    SettingsController(EventPlanning planning, Organising organising, Questions questions) {
        this.planning = planning;
        this.organising = organising;
        this.questions = questions;
    }

    @GetMapping("/events/{slug}/plan/sign-up")
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var settings = organising.settings(event);
        var typed = new HashMap<String, String>();
        SettingsPage.possible(event).forEach((name, limit) -> settings.capacities().stream().filter(known -> same(known, limit))
                .findFirst().ifPresent(known -> typed.put(name, "" + known.places())));
        return page(shell, event, SettingsForm.of(settings), typed, List.of());
    }

    @PostMapping("/events/{slug}/plan/sign-up")
    @Access(Who.SIGNED_IN)
    Object save(@PathVariable String slug, @ModelAttribute SettingsForm form, HttpServletRequest request, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var problems = new ArrayList<Problem>();
        var typed = typed(event, request);
        var capacities = capacities(shell, event, typed, problems);
        check(shell, form, problems);
        if (!problems.isEmpty()) return page(shell, event, form, typed, problems);
        try {
            organising.save(slug, actor, new Settings(form.setup(), capacities, form.expected()));
        } catch (FewerPlacesThanPeople e) {
            var name = SettingsPage.possible(event).entrySet().stream().filter(limit -> same(limit.getValue(), e.limit())).map(Map.Entry::getKey).findFirst();
            var said = shell.texts().of("registrations.settings.limit.low", SettingsPage.label(shell.texts(), event, e.limit()), e.taken());
            return page(shell, event, form, typed, List.of(new Problem(name.orElse("open"), said)));
        }
        return SeeOther.to(event.summary().href() + "/plan/sign-up").saying("registrations.settings.saved");
    }

    private static boolean same(Capacity one, Capacity other) {
        return new Capacity(one.mode(), one.day(), one.track(), 1).equals(new Capacity(other.mode(), other.day(), other.track(), 1));
    }

    private static Map<String, String> typed(EventOutline event, HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        for (var name : SettingsPage.possible(event).keySet()) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) typed.put(name, value.strip());
        }
        return typed;
    }

    private static List<Capacity> capacities(Shell shell, EventOutline event, Map<String, String> typed, List<Problem> problems) {
        var capacities = new ArrayList<Capacity>();
        SettingsPage.possible(event).forEach((name, limit) -> {
            if (!typed.containsKey(name)) return;
            int places = SettingsForm.number(typed.get(name));
            if (places < 1 || places > MOST_PLACES) problems.add(new Problem(name, shell.texts().of("registrations.settings.limit.wrong")));
            else capacities.add(new Capacity(limit.mode(), limit.day(), limit.track(), places));
        });
        return capacities;
    }

    private static void check(Shell shell, SettingsForm form, List<Problem> problems) {
        var setup = form.setup();
        var texts = shell.texts();
        if (!setup.inRoom() && !setup.online()) problems.add(new Problem("modes", texts.of("registrations.settings.modes.missing")));
        if (setup.answerHours() < 1 || setup.answerHours() > Setup.LONGEST_ANSWER) {
            problems.add(new Problem("answerHours", texts.of("registrations.settings.number", 1, Setup.LONGEST_ANSWER)));
        }
        if (setup.keepNeedsDays() < 0 || setup.keepNeedsDays() > Setup.LONGEST_KEPT) {
            problems.add(new Problem("keepNeedsDays", texts.of("registrations.settings.number", 0, Setup.LONGEST_KEPT)));
        }
        form.expected().values().stream().flatMap(List::stream).filter(label -> label.length() > 200).findFirst()
                .ifPresent(label -> problems.add(new Problem("groups", texts.of("registrations.signup.long", 200))));
    }

    @GetMapping("/events/{slug}/plan/sign-up/questions")
    @Access(Who.SIGNED_IN)
    Page questions(@PathVariable String slug, Shell shell, Actor actor) {
        return questions(shell, planning.outline(slug, actor), QuestionForm.EMPTY, List.of());
    }

    @PostMapping("/events/{slug}/plan/sign-up/questions")
    @Access(Who.SIGNED_IN)
    Object add(@PathVariable String slug, @ModelAttribute QuestionForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return questions(shell, event, form, problems);
        organising.addQuestion(slug, actor, Question.of(form.chosen(), form.words(), form.answers(), form.optional() != null));
        return SeeOther.to(event.summary().href() + "/plan/sign-up/questions").saying("registrations.settings.saved");
    }

    @PostMapping("/events/{slug}/plan/sign-up/questions/{question}/remove")
    @Access(Who.SIGNED_IN)
    SeeOther remove(@PathVariable String slug, @PathVariable String question, Actor actor) {
        var event = planning.outline(slug, actor);
        try {
            organising.removeQuestion(slug, actor, QuestionId.of(question));
        } catch (IllegalArgumentException e) {
            throw new NotVisible("question " + question);
        }
        return SeeOther.to(event.summary().href() + "/plan/sign-up/questions").saying("registrations.settings.saved");
    }

    private Page questions(Shell shell, EventOutline event, QuestionForm form, List<Problem> problems) {
        var title = shell.texts().of("registrations.questions.title");
        var page = QuestionsPage.of(shell.texts(), event, questions.listFor(event.id()), form, problems);
        return Page.of(shell, title, templates.peopleQuestions(shell, page)).with(problems).unlisted()
                .below(crumbs(shell, event).then(shell.texts().of("registrations.settings.title"), event.summary().href() + "/plan/sign-up").then(title, null));
    }

    private Page page(Shell shell, EventOutline event, SettingsForm form, Map<String, String> typed, List<Problem> problems) {
        var title = shell.texts().of("registrations.settings.title");
        return Page.of(shell, title, templates.peopleSettings(shell, SettingsPage.of(shell.texts(), event, form, typed, problems))).with(problems)
                .unlisted().below(crumbs(shell, event).then(title, null));
    }

    static Crumbs crumbs(Shell shell, EventOutline event) {
        return Crumbs.of(event.summary().title(), event.summary().href() + "/plan");
    }
}
