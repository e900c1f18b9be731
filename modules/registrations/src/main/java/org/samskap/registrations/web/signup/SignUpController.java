package org.samskap.registrations.web.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.events.Events;
import org.samskap.registrations.SignUps;
import org.samskap.registrations.internal.signup.Ask;
import org.samskap.registrations.internal.signup.Asker;
import org.samskap.registrations.internal.signup.NotTakingSignUps;
import org.samskap.registrations.internal.signup.SignUpDesk;
import org.samskap.registrations.internal.signup.SignUpDesk.Offer;
import org.samskap.registrations.internal.signup.SigningUp;
import org.samskap.registrations.internal.signup.Window;
import org.samskap.registrations.web.Foreign;
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
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signing up, with or without an account. One short page asks everything; what was answered is shown once more behind the link in
 * our mail, where it is confirmed, so that nobody has to get it right at the first go.
 */
@Controller
class SignUpController {
    private final Templates templates = new StaticTemplates();
    private final Events events;
    private final SignUpDesk desk;
    private final SigningUp signingUp;
    private final SignUps signUps;
    private final Throttle throttle;

    SignUpController(Events events, SignUpDesk desk, SigningUp signingUp, SignUps signUps, Throttle throttle) {
        this.events = events;
        this.desk = desk;
        this.signingUp = signingUp;
        this.signUps = signUps;
        this.throttle = throttle;
    }

    @GetMapping("/events/{slug}/sign-up")
    @Access(Who.EVERYONE)
    Object form(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var offer = desk.offer(get(slug));
        var own = actor == null ? Optional.<String>empty() : desk.findOwn(offer.event().id(), actor.id()).map(signUp -> signUps.codeOf(signUp.id()).href());
        if (own.isPresent()) return SeeOther.to(own.get());
        if (!offer.window().takes()) return gate(shell, offer.event(), offer.window());
        return page(shell, offer, SignUpForm.EMPTY, Map.of(), List.of(), actor);
    }

    @PostMapping("/events/{slug}/sign-up")
    @Access(Who.EVERYONE)
    Object send(@PathVariable String slug, @ModelAttribute SignUpForm form, HttpServletRequest request, Shell shell, @Nullable Actor actor) {
        var offer = desk.offer(get(slug));
        if (!offer.window().takes()) return gate(shell, offer.event(), offer.window());
        var typed = Forms.typed(request);
        var checking = new Checking(shell.texts(), offer, form, typed);
        if (actor == null) Forms.checkWho(checking, form, false);
        var checked = checking.check();
        if (!checking.problems().isEmpty()) return page(shell, offer, form, typed, checking.problems(), actor);
        throttle(form, request, actor);
        return ask(offer, form, checked, shell, actor);
    }

    private Object ask(Offer offer, SignUpForm form, Checking.Checked checked, Shell shell, @Nullable Actor actor) {
        var href = offer.event().summary().href();
        try {
            var signUp = signingUp.ask(offer.event().id(), asker(form, shell, actor),
                    new Ask(form.formKey(), checked.wish(), checked.details(), checked.told()));
            return actor == null ? SeeOther.to(href + "/sign-up/asked") : SeeOther.to(signUps.codeOf(signUp.id()).href());
        } catch (NotTakingSignUps e) {
            return gate(shell, offer.event(), e.window());
        }
    }

    private static Asker asker(SignUpForm form, Shell shell, @Nullable Actor actor) {
        if (actor != null) return new Asker.Known(actor.id(), shell.lang());
        return new Asker.Visitor(String.valueOf(form.name()).strip(), EmailAddress.find(form.email()).orElseThrow(), shell.lang());
    }

    /** The same for everybody, whether or not the address was known. */
    @GetMapping("/events/{slug}/sign-up/asked")
    @Access(Who.EVERYONE)
    Page asked(@PathVariable String slug, Shell shell) {
        var event = get(slug);
        var title = shell.texts().of("registrations.asked.title");
        return Page.of(shell, title, templates.signupAsked(shell.texts(), event, Foreign.lang(shell.texts(), event.summary()))).unlisted().below(crumbs(event, title));
    }

    private void throttle(SignUpForm form, HttpServletRequest request, @Nullable Actor actor) {
        throttle.spend(Limit.SIGN_UP, request);
        if (actor == null) throttle.spend(Limit.LEAVE_ADDRESS, String.valueOf(form.email()).strip().toLowerCase(Locale.ROOT));
    }

    private EventOutline get(String slug) {
        return events.outline(slug).orElseThrow(() -> new NotVisible("event " + slug));
    }

    private Page gate(Shell shell, EventOutline event, Window window) {
        var gate = Gate.of(shell.texts(), event, window);
        return Page.of(shell, gate.title(), templates.signupGate(shell.texts(), gate)).below(crumbs(event, gate.title()));
    }

    private Page page(Shell shell, Offer offer, SignUpForm form, Map<String, List<String>> typed, List<Problem> problems, @Nullable Actor actor) {
        var texts = shell.texts();
        var event = offer.event();
        var href = event.summary().href();
        var title = texts.of("registrations.signup.title");
        var page = new FormPage(event, Foreign.lang(texts, event.summary()), title, null, notices(texts, offer),
                Fields.of(texts, offer, form, typed, problems, actor == null, false), href + "/sign-up",
                Forms.key(form), texts.of("registrations.signup.send"),
                texts.of("registrations.interest.back"), href, actor == null ? texts.of("registrations.signup.after") : null);
        return Page.of(shell, title, templates.signupForm(shell, page)).with(problems).unlisted().below(crumbs(event, title));
    }

    private static List<String> notices(Texts texts, Offer offer) {
        var notices = new ArrayList<String>();
        var event = offer.event();
        if (event.summary().contract() == AttendanceContract.ALL_DAYS) notices.add(texts.of(event.days().size() == 2 ? "registrations.bothdays" : "registrations.alldays"));
        if (event.summary().contract() == AttendanceContract.ONE_TRACK) notices.add(texts.of("registrations.signup.onetrack"));
        if (offer.window() == Window.LATE) notices.add(texts.of("registrations.signup.late"));
        else if (isFull(offer)) notices.add(texts.of("registrations.signup.full"));
        if (offer.setup().approval()) notices.add(texts.of("registrations.signup.approval"));
        return notices;
    }

    /** Full for everybody: no way of taking part has a limit on all of it that is not reached. */
    private static boolean isFull(Offer offer) {
        return offer.terms().modes().stream().allMatch(mode -> offer.room().limits().stream()
                .anyMatch(limit -> limit.free() == 0 && limit.capacity().day() == null && limit.capacity().track() == null
                        && (limit.capacity().mode() == null || limit.capacity().mode() == mode)));
    }

    static Crumbs crumbs(EventOutline event, String title) {
        return Crumbs.of(event.summary().title(), event.summary().href()).then(title, null);
    }
}
