package org.samskap.partners.web.people;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.partners.internal.people.Representing;
import org.samskap.partners.internal.people.Representing.Offered;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import jakarta.servlet.http.HttpServletRequest;

/** Saying yes to speaking for an organisation, by the link in a mail. Opening the link changes nothing (SEC-09). */
@Controller
@RequestMapping("/representatives/{code}")
class AcceptController {
    private final Templates templates = new StaticTemplates();
    private final Representing representing;
    private final Throttle throttle;

    AcceptController(Representing representing, Throttle throttle) {
        this.representing = representing;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String code, HttpServletRequest request, Shell shell, @Nullable Actor actor) {
        return representing.find(code).map(offered -> page(offered, code, shell, actor)).orElseGet(() -> gone(request, shell));
    }

    @Access(Who.EVERYONE)
    @PostMapping
    Object accept(@PathVariable String code, HttpServletRequest request, Shell shell, @Nullable Actor actor) {
        var offered = representing.find(code);
        if (offered.isEmpty()) return gone(request, shell);
        representing.accept(code, actor);
        var href = offered.get().organisation().href();
        return SeeOther.to(href).saying(actor == null ? "partners.people.accepted.sign-in" : "partners.people.accepted");
    }

    private Page page(Offered offered, String code, Shell shell, @Nullable Actor actor) {
        var title = shell.texts().of("partners.people.accept.title", offered.organisation().name());
        return Page.of(shell, title, templates.peopleAccept(shell, offered, code, title, actor == null ? null : actor.name())).unlisted();
    }

    /** Used, taken back and too old look the same as never sent; who guesses is counted. */
    private Page gone(HttpServletRequest request, Shell shell) {
        throttle.spend(Limit.SIGN_UP_CODE, request);
        return Page.of(shell, shell.texts().of("partners.people.gone"), templates.peopleGone(shell.texts())).unlisted().status(404);
    }
}
