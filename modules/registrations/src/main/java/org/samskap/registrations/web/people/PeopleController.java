package org.samskap.registrations.web.people;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlanning;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.signup.Ask;
import org.samskap.registrations.internal.signup.Asker;
import org.samskap.registrations.internal.signup.Missing;
import org.samskap.registrations.internal.signup.NoRoom;
import org.samskap.registrations.internal.signup.Organising;
import org.samskap.registrations.internal.signup.OwnSignUp;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.internal.signup.SettingsDesk;
import org.samskap.registrations.internal.signup.SignUpDesk;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.web.signup.Checking;
import org.samskap.registrations.web.signup.FormPage;
import org.samskap.registrations.web.signup.Forms;
import org.samskap.registrations.web.signup.OwnPage;
import org.samskap.registrations.web.signup.SignUpForm;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
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

/** Who comes, who waits, who has something to share, who is missing; and what organisers do about it. */
@Controller("registrationsPeopleController")
class PeopleController {
    private static final int PAGE = 100;
    private static final String LIST = "registrations.people.title";
    private static final int LONGEST_NOTE = 2000;

    private final Templates templates = new StaticTemplates();
    private final EventPlanning planning;
    private final Organising organising;
    private final SettingsDesk settings;
    private final PeopleDesk desk;
    private final SignUpDesk signUpDesk;
    private final OwnSignUp own;
    private final Questions questions;
    private final SignUps signUps;

    PeopleController(EventPlanning planning, Organising organising, SettingsDesk settings, PeopleDesk desk, SignUpDesk signUpDesk, OwnSignUp own, Questions questions, SignUps signUps) {
        this.planning = planning;
        this.organising = organising;
        this.settings = settings;
        this.desk = desk;
        this.signUpDesk = signUpDesk;
        this.own = own;
        this.questions = questions;
        this.signUps = signUps;
    }

    @GetMapping("/events/{slug}/plan/people")
    @Access(Who.SIGNED_IN)
    Page list(@PathVariable String slug, @ModelAttribute PeopleForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var lines = desk.find(event.id(), form.narrowed(), form.name(), form.afterPosition(), PAGE + 1);
        var page = PeoplePage.of(shell.texts(), event, desk.figures(event.id()), form, lines, desk.names(lines), PAGE);
        return page(shell, event, LIST, templates.peopleList(shell, page));
    }

    @GetMapping("/events/{slug}/plan/people/{id}")
    @Access(Who.SIGNED_IN)
    Page one(@PathVariable String slug, @PathVariable String id, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var entry = own.find(in(event, id)).orElseThrow(() -> new NotVisible("sign-up " + id));
        var signUp = entry.signUp();
        var texts = shell.texts();
        var next = PeoplePage.next(signUp);
        var name = desk.names(List.of(new PeopleDesk.Line(0, entry))).getOrDefault(signUp.person(), texts.of("registrations.people.nameless"));
        var page = new OnePage(event, href(event) + "/" + signUp.id(), name, desk.address(signUp.person()), PeoplePage.word(texts, signUp),
                PeoplePage.tone(signUp.state()), PeoplePage.icon(signUp.state()),
                OwnPage.answers(texts, event, entry, questions.toldBy(signUp.id()), questions.listAll(event.id())), next,
                next == null ? null : texts.of("registrations.people.do." + next), !signUp.state().isOver(), entry.note(),
                texts.of("registrations.people.needs", settings.settings(event).setup().keepNeedsDays()));
        return Page.of(shell, name, templates.peopleOne(shell, page)).unlisted().below(Surroundings.people(shell, event).then(name, null));
    }

    @PostMapping("/events/{slug}/plan/people/{id}/approve")
    @Access(Who.SIGNED_IN)
    SeeOther approve(@PathVariable String slug, @PathVariable String id, @ModelAttribute PeopleForm form, Actor actor) {
        var event = planning.outline(slug, actor);
        organising.approve(slug, actor, in(event, id));
        return SeeOther.to(form.at(href(event))).saying("registrations.people.approved");
    }

    @PostMapping("/events/{slug}/plan/people/{id}/offer")
    @Access(Who.SIGNED_IN)
    SeeOther offer(@PathVariable String slug, @PathVariable String id, @ModelAttribute PeopleForm form, Actor actor) {
        var event = planning.outline(slug, actor);
        try {
            organising.offer(slug, actor, in(event, id));
        } catch (NoRoom e) {
            return SeeOther.to(form.at(href(event))).saying("registrations.people.no-room");
        }
        return SeeOther.to(form.at(href(event))).saying("registrations.people.offered");
    }

    /** What an organiser writes to somebody who cannot come. */
    record EndForm(@Nullable String note) {}

    @GetMapping("/events/{slug}/plan/people/{id}/end")
    @Access(Who.SIGNED_IN)
    Page mayEnd(@PathVariable String slug, @PathVariable String id, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        return end(shell, event, in(event, id), new EndForm(null), List.of());
    }

    @PostMapping("/events/{slug}/plan/people/{id}/end")
    @Access(Who.SIGNED_IN)
    Object end(@PathVariable String slug, @PathVariable String id, @ModelAttribute EndForm form, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var signUp = in(event, id);
        var note = form.note() == null || form.note().isBlank() ? null : form.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            return end(shell, event, signUp, form, List.of(new Problem("note", shell.texts().of("registrations.signup.long", LONGEST_NOTE))));
        }
        organising.end(slug, actor, signUp, note);
        return SeeOther.to(href(event)).saying("registrations.people.ended");
    }

    private Page end(Shell shell, EventOutline event, SignUpId id, EndForm form, List<Problem> problems) {
        var texts = shell.texts();
        var note = Field.of("note", texts.of("registrations.people.end.note"), form.note())
                .hint(texts.of("registrations.people.end.hint")).problemOf(problems);
        return page(shell, event, "registrations.people.end.title", templates.peopleEnd(shell, href(event) + "/" + id, note)).with(problems);
    }

    @GetMapping("/events/{slug}/plan/people/new")
    @Access(Who.SIGNED_IN)
    Page mayAdd(@PathVariable String slug, Shell shell, Actor actor) {
        return add(shell, signUpDesk.offerAlways(planning.outline(slug, actor)), SignUpForm.EMPTY, Map.of(), List.of());
    }

    @PostMapping("/events/{slug}/plan/people/new")
    @Access(Who.SIGNED_IN)
    Object add(@PathVariable String slug, @ModelAttribute SignUpForm form, HttpServletRequest request, Shell shell, Actor actor) {
        var offer = signUpDesk.offerAlways(planning.outline(slug, actor));
        var typed = Forms.typed(request);
        var checking = new Checking(shell.texts(), offer, form, typed);
        Forms.checkWho(checking, form, true);
        var checked = checking.check();
        if (!checking.problems().isEmpty()) return add(shell, offer, form, typed, checking.problems());
        var somebody = new Asker.ByHand(String.valueOf(form.name()).strip(), EmailAddress.find(form.email()).orElse(null), offer.event().summary().lang());
        try {
            organising.add(slug, actor, somebody, new Ask(form.formKey(), checked.wish(), checked.details(), checked.told()));
        } catch (NoRoom e) {
            checking.add("name", "registrations.people.full");
            return add(shell, offer, form, typed, checking.problems());
        }
        return SeeOther.to(href(offer.event())).saying("registrations.people.added");
    }

    private Page add(Shell shell, Offer offer, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems) {
        var texts = shell.texts();
        var event = offer.event();
        FormPage page = Forms.byHand(texts, offer, form, typed, problems, href(event));
        return page(shell, event, "registrations.people.add", templates.signupForm(shell, page)).with(problems);
    }

    @GetMapping("/events/{slug}/plan/people/ideas")
    @Access(Who.SIGNED_IN)
    Page ideas(@PathVariable String slug, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var lines = desk.ideas(event.id());
        return page(shell, event, "registrations.ideas.title", templates.peopleIdeas(shell, event, lines, desk.names(lines)));
    }

    @GetMapping("/events/{slug}/plan/people/missing")
    @Access(Who.SIGNED_IN)
    Page missing(@PathVariable String slug, Shell shell, Actor actor) {
        var event = planning.outline(slug, actor);
        var missing = Missing.of(settings.expected(List.of(event.id())).getOrDefault(event.id(), Map.of()), desk.backgrounds(event.id()));
        return page(shell, event, "registrations.missing.title", templates.peopleMissing(shell, event, missing));
    }

    private SignUpId in(EventOutline event, String id) {
        try {
            var signUp = signUps.get(SignUpId.of(id));
            if (signUp.event().equals(event.id())) return signUp.id();
        } catch (IllegalArgumentException e) {
            // No id at all: the same answer as for an unknown one.
        }
        throw new NotVisible("sign-up " + id + " of " + event.id());
    }

    private static String href(EventOutline event) {
        return event.summary().href() + "/plan/people";
    }

    private static Page page(Shell shell, EventOutline event, String title, Content content) {
        return Page.of(shell, shell.texts().of(title), content).unlisted()
                .below((title.equals(LIST) ? Surroundings.crumbs(shell, event) : Surroundings.people(shell, event)).then(shell.texts().of(title), null));
    }
}
