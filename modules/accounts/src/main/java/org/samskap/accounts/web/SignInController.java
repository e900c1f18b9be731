package org.samskap.accounts.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.internal.SignInLinks;
import org.samskap.accounts.web.templates.StaticTemplates;
import org.samskap.accounts.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link to sign in with. The answer is the same whether anybody has that address (SEC-16). */
@Controller
class SignInController {
    private final Templates templates = new StaticTemplates();
    private final SignInLinks links;
    private final Throttle throttle;

    SignInController(SignInLinks links, Throttle throttle) {
        this.links = links;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sign-in")
    Object ask(Shell shell, @Nullable Actor actor, @RequestParam(required = false) @Nullable String next) {
        var back = SignInDetour.safe(next);
        return actor == null ? page(shell, new Form.Knock("", back), List.of()) : SeeOther.to(back);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/sign-in")
    Object send(Shell shell, Form.Knock form, HttpServletRequest request) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, form, problems);
        var email = EmailAddress.find(form.email()).orElseThrow();
        throttle.spend(Throttle.Limit.SIGN_IN_LINK, request);
        throttle.spend(Throttle.Limit.SIGN_IN_LINK, email.text().toLowerCase(Locale.ROOT));
        links.send(email, shell.lang(), SignInDetour.safe(form.next()));
        return SeeOther.to("/sign-in/sent");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sign-in/sent")
    Page sent(Shell shell) {
        return Page.of(shell, shell.texts().of("accounts.sent.title"), templates.sent(shell.texts())).unlisted();
    }

    private Page page(Shell shell, Form.Knock form, List<Problem> problems) {
        var texts = shell.texts();
        var email = Field.of("email", texts.of("accounts.sign-in.email"), form.email())
                .hint(texts.of("accounts.sign-in.email.hint")).problemOf(problems);
        return Page.of(shell, texts.of("accounts.sign-in.title"),
                templates.signin(shell, email, SignInDetour.safe(form.next()))).unlisted().with(problems);
    }
}
