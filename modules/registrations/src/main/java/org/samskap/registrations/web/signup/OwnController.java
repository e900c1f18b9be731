package org.samskap.registrations.web.signup;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.events.JoinLinks;
import org.samskap.registrations.CheckIns;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.questions.Questions;
import org.samskap.registrations.internal.questions.Told;
import org.samskap.registrations.internal.signup.NoRoom;
import org.samskap.registrations.internal.signup.NotTakingSignUps;
import org.samskap.registrations.internal.signup.OwnSignUp;
import org.samskap.registrations.internal.signup.SignUpDesk;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.signup.OwnPage.Doors;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** One's own sign-up by its private link. Looking changes nothing: what a mail leads to is a page with a button (SEC-09). */
@Controller("registrationsOwnController")
class OwnController {
    private final Templates templates = new StaticTemplates();
    private final SignUps signUps;
    private final OwnSignUp own;
    private final SignUpDesk desk;
    private final Questions questions;
    private final Events events;
    private final JoinLinks rooms;
    private final CheckIns checkIns;
    private final Throttle throttle;
    private final Clock clock;

    OwnController(SignUps signUps, OwnSignUp own, SignUpDesk desk, Questions questions, Events events, JoinLinks rooms, CheckIns checkIns, Throttle throttle, Clock clock) {
        this.signUps = signUps;
        this.own = own;
        this.desk = desk;
        this.questions = questions;
        this.events = events;
        this.rooms = rooms;
        this.checkIns = checkIns;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/sign-ups/{code}")
    @Access(Who.EVERYONE)
    Page show(@PathVariable String code, HttpServletRequest request, Shell shell) {
        var signUp = find(code, request);
        var event = event(signUp);
        var page = OwnPage.of(shell.texts(), event, own.find(signUp.id()).orElseThrow(), questions.toldBy(signUp.id()),
                questions.listAll(event.id()), href(code), signUps.linkOf(signUp.id()).toString(), isChangeable(event), event.summary().isOver(clock.instant()), doors(signUp));
        return Page.of(shell, page.title(), templates.signupOwn(shell, page)).unlisted().below(SignUpController.crumbs(event, page.title()));
    }

    /** Only who takes part gets the way in. */
    private Doors doors(SignUp signUp) {
        if (signUp.state() != SignUpState.CONFIRMED) return Doors.NONE;
        return new Doors(rooms.of(signUp.event()), signUp.mode() == Mode.ONLINE ? null : checkIns.linkOf(signUp.id()).toString());
    }

    @PostMapping("/sign-ups/{code}/confirm")
    @Access(Who.EVERYONE)
    SeeOther confirm(@PathVariable String code, HttpServletRequest request) {
        own.confirm(find(code, request).id());
        return SeeOther.to(href(code));
    }

    @PostMapping("/sign-ups/{code}/accept")
    @Access(Who.EVERYONE)
    SeeOther accept(@PathVariable String code, HttpServletRequest request) {
        own.accept(find(code, request).id());
        return SeeOther.to(href(code));
    }

    @GetMapping("/sign-ups/{code}/withdraw")
    @Access(Who.EVERYONE)
    Page mayWithdraw(@PathVariable String code, HttpServletRequest request, Shell shell) {
        var event = event(find(code, request));
        var title = shell.texts().of("registrations.withdraw.title");
        return Page.of(shell, title, templates.signupWithdraw(shell, event, Foreign.lang(shell.texts(), event.summary()), href(code))).unlisted()
                .below(SignUpController.crumbs(event, title));
    }

    @PostMapping("/sign-ups/{code}/withdraw")
    @Access(Who.EVERYONE)
    SeeOther withdraw(@PathVariable String code, HttpServletRequest request) {
        own.withdraw(find(code, request).id());
        return SeeOther.to(href(code));
    }

    @GetMapping("/sign-ups/{code}/change")
    @Access(Who.EVERYONE)
    Object mayChange(@PathVariable String code, HttpServletRequest request, Shell shell) {
        var signUp = find(code, request);
        var event = event(signUp);
        if (signUp.state().isOver() || !isChangeable(event)) return SeeOther.to(href(code)).saying("registrations.too-late");
        var told = questions.toldBy(signUp.id());
        var offer = desk.offerAlways(event).allowing(signUp);
        return page(shell, offer, code, SignUpForm.of(own.find(signUp.id()).orElseThrow(), told), typed(offer, told), List.of());
    }

    @PostMapping("/sign-ups/{code}/change")
    @Access(Who.EVERYONE)
    Object change(@PathVariable String code, @ModelAttribute SignUpForm form, HttpServletRequest request, Shell shell) {
        var signUp = find(code, request);
        var offer = desk.offerAlways(event(signUp)).allowing(signUp);
        var typed = Forms.typed(request);
        var checking = new Checking(shell.texts(), offer, form, typed);
        var checked = checking.check();
        if (!checking.problems().isEmpty()) return page(shell, offer, code, form, typed, checking.problems());
        try {
            own.change(signUp.id(), checked.wish(), checked.details(), checked.told());
        } catch (NoRoom e) {
            checking.add(whatIsFull(offer), "registrations.change.full");
            return page(shell, offer, code, form, typed, checking.problems());
        } catch (NotTakingSignUps e) {
            return SeeOther.to(href(code)).saying("registrations.too-late");
        }
        return SeeOther.to(href(code)).saying("registrations.changed");
    }

    private static String whatIsFull(Offer offer) {
        if (offer.terms().choosesTrack()) return "track";
        if (offer.terms().choosesDays()) return "days";
        return offer.terms().modes().size() > 1 ? "mode" : offer.setup().several() ? "adults" : "children";
    }

    private static Map<String, List<String>> typed(Offer offer, Told told) {
        var typed = new HashMap<String, List<String>>();
        for (var question : offer.questions()) typed.put(Checking.name(question), told.answers().getOrDefault(question.id(), List.of()));
        return typed;
    }

    private Page page(Shell shell, Offer offer, String code, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("registrations.change.title");
        var page = new FormPage(offer.event(), Foreign.lang(texts, offer.event().summary()), title, null, List.of(),
                Fields.of(texts, offer, form, typed, problems, false, false), href(code) + "/change", "", texts.of("registrations.change.save"),
                texts.of("registrations.change.back"), href(code), null);
        return Page.of(shell, title, templates.signupForm(shell, page)).with(problems).unlisted().below(SignUpController.crumbs(offer.event(), title));
    }

    private boolean isChangeable(EventOutline event) {
        return !event.summary().isSignUpOver(clock.instant()) && !event.summary().isOver(clock.instant());
    }

    // Guesses are counted; who has the link comes as often as she likes. At 160 bits nobody guesses one.
    private SignUp find(String code, HttpServletRequest request) {
        return SignUpCode.parse(code).flatMap(signUps::find).orElseThrow(() -> {
            throttle.spend(Limit.SIGN_UP_CODE, request);
            return new NotVisible("sign-up");
        });
    }

    private EventOutline event(SignUp signUp) {
        return events.outline(signUp.event()).orElseThrow(() -> new NotVisible("event " + signUp.event()));
    }

    private static String href(String code) {
        return "/sign-ups/" + code;
    }
}
