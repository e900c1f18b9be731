package org.samskap.accounts.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.SignIn;
import org.samskap.accounts.internal.SignInLinks;
import org.samskap.accounts.internal.SignInLinks.Door;
import org.samskap.accounts.internal.SignInLinks.Entered;
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

/** Coming in by the link. Opening it only shows a button, since mail programs open links as well; pressing it signs in. */
@Controller
class LinkController {
    private final Templates templates = new StaticTemplates();
    private final SignInLinks links;
    private final SignIn signIn;

    LinkController(SignInLinks links, SignIn signIn) {
        this.links = links;
        this.signIn = signIn;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sign-in/link")
    Page look(Shell shell, @RequestParam(required = false) @Nullable String token) {
        return links.find(token).map(door -> page(shell, door, new Form.Entry(token, ""), List.of()))
                .orElseGet(() -> gone(shell));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/sign-in/link")
    Object enter(Shell shell, Form.Entry form, HttpServletRequest request, HttpServletResponse response) {
        var door = links.find(form.token()).orElse(null);
        if (door == null) return gone(shell);
        var problems = door.newcomer() ? form.problems(shell.texts()) : List.<Problem>of();
        if (!problems.isEmpty()) return page(shell, door, form, problems);
        var entered = links.open(form.token(), form.name() == null ? "" : form.name(), shell.lang()).orElse(null);
        return entered == null ? gone(shell) : welcome(entered, request, response);
    }

    private SeeOther welcome(Entered entered, HttpServletRequest request, HttpServletResponse response) {
        signIn.signIn(entered.person(), request, response);
        return SeeOther.to(SignInDetour.safe(entered.next())).saying("accounts.signed-in");
    }

    private Page page(Shell shell, Door door, Form.Entry form, List<Problem> problems) {
        var texts = shell.texts();
        var name = Field.of("name", texts.of("accounts.name"), form.name()).hint(texts.of("accounts.name.hint"))
                .autocomplete("nickname").problemOf(problems);
        var title = texts.of(door.newcomer() ? "accounts.link.newcomer.title" : "accounts.link.title");
        return Page.of(shell, title, templates.link(shell, title, form.token(), door.newcomer() ? name : null))
                .unlisted().with(problems);
    }

    /** Unknown, used and expired look the same: somebody who has the link in hand needs a new one in each case. */
    private Page gone(Shell shell) {
        return Page.of(shell, shell.texts().of("accounts.gone.title"), templates.gone(shell.texts())).unlisted().status(404);
    }
}
