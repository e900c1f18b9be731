package org.samskap.accounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samskap.accounts.Actor;
import org.samskap.accounts.ProfileSection;
import org.samskap.accounts.SignIn;
import org.samskap.accounts.internal.Profiles;
import org.samskap.accounts.web.templates.StaticTemplates;
import org.samskap.accounts.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Lang;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What people see and change about themselves, and the way out. */
@Controller
class MeController {
    private final Templates templates = new StaticTemplates();
    private final Profiles profiles;
    private final SignIn signIn;
    private final ObjectProvider<ProfileSection> sections;

    MeController(Profiles profiles, SignIn signIn, ObjectProvider<ProfileSection> sections) {
        this.profiles = profiles;
        this.signIn = signIn;
        this.sections = sections;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/me")
    Page me(Shell shell, Actor actor) {
        var profile = profiles.get(actor);
        return page(shell, actor, profile.email(), new Form.Self(profile.name(), profile.lang().tag()), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/me")
    Object change(Shell shell, Actor actor, Form.Self form, HttpServletRequest request, HttpServletResponse response) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, profiles.get(actor).email(), form, problems);
        var lang = Lang.of(form.language());
        profiles.change(actor, form.name(), lang);
        RequestContextUtils.getLocaleResolver(request).setLocale(request, response, Locale.of(lang.tag()));
        return SeeOther.to("/me").saying("accounts.saved");
    }

    @Access(Who.EVERYONE)
    @PostMapping("/sign-out")
    SeeOther leave(HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(request, response);
        return SeeOther.to("/").saying("accounts.signed-out");
    }

    private Page page(Shell shell, Actor actor, String email, Form.Self form, List<Problem> problems) {
        var texts = shell.texts();
        var name = Field.of("name", texts.of("accounts.name"), form.name()).hint(texts.of("accounts.name.hint"))
                .autocomplete("nickname").problemOf(problems);
        var language = Field.of("language", texts.of("accounts.language"), form.language()).problemOf(problems)
                .choices(Arrays.stream(Lang.values()).map(lang -> Field.Choice.of(lang.tag(), lang.ownName())).toList());
        return Page.of(shell, texts.of("accounts.me.title"), templates.me(shell, email, name, language, sections.orderedStream().map(section -> section.render(shell, actor)).toList())).unlisted().with(problems);
    }
}
