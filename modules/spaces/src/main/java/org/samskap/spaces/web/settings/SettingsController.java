package org.samskap.spaces.web.settings;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.internal.settings.SettingsDesk;
import org.samskap.spaces.internal.settings.SettingsDesk.Current;
import org.samskap.spaces.web.templates.StaticTemplates;
import org.samskap.spaces.web.templates.Templates;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An administrator changes what the space says and promises. */
@Controller
@RequestMapping("/spaces/{slug}/settings")
class SettingsController {
    private final Templates templates = new StaticTemplates();
    private final SettingsDesk desk;

    SettingsController(SettingsDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var now = desk.get(actor, slug);
        return page(now, SettingsForm.of(now.settings(), now.version()), null, shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object change(@PathVariable String slug, @ModelAttribute SettingsForm form, Shell shell, Actor actor) {
        var now = desk.get(actor, slug);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(now, form, null, shell, problems);
        if (desk.change(actor, slug, form.version() == null ? 0 : form.version(), form.settings())) return SeeOther.to(now.space().href()).saying("spaces.settings");
        // Both texts are shown, and whoever saves again has seen what the other wrote.
        var newer = desk.get(actor, slug);
        return page(newer, form.at(newer.version()), SettingsForm.of(newer.settings(), newer.version()), shell, List.of()).status(409);
    }

    private Page page(Current now, SettingsForm form, @Nullable SettingsForm other, Shell shell, List<Problem> problems) {
        var title = shell.texts().of("spaces.settings.title");
        int version = form.version() == null ? now.version() : form.version();
        return Page.of(shell, title, templates.settingsShow(SettingsPage.of(shell, now.space(), form, version, other, problems))).unlisted().with(problems)
                .below(Crumbs.of(now.space().name(), now.space().href()).then(title, null));
    }
}
