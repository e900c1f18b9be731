package org.samskap.followups.web.promises;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** What a space promises about time, for everybody to read and for its staff to set. */
@Controller
@RequestMapping("/spaces/{slug}/promises")
class AllowanceController {
    private final Templates templates = new StaticTemplates();
    private final Allowances allowances;
    private final AtTheDesk desk;
    private final Spaces spaces;

    AllowanceController(Allowances allowances, AtTheDesk desk, Spaces spaces) {
        this.allowances = allowances;
        this.desk = desk;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var space = space(slug);
        var days = allowances.of(space);
        return page(shell, space, days, desk.mayAnswer(actor, space.id()) ? AllowanceForm.of(days) : null, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object set(@PathVariable String slug, @ModelAttribute AllowanceForm form, Shell shell, Actor actor) {
        var space = space(slug);
        if (!desk.mayAnswer(actor, space.id())) throw new NotVisible("promises of " + slug);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, space, allowances.of(space), form, problems);
        allowances.set(actor, space, form.was() == null ? "" : form.was(), form.days());
        return SeeOther.to(space.href() + "/promises").saying("followups.allowance");
    }

    private Space space(String slug) {
        return spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
    }

    private Page page(Shell shell, Space space, Map<Status, Integer> days, @Nullable AllowanceForm form, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("followups.allowance");
        var rows = Arrays.stream(Status.values()).filter(Status::open).map(status -> new AllowancePage.Row(status.tag(texts), words(texts, days.get(status)))).toList();
        var edit = form == null ? null : new AllowancePage.Edit(form.was() == null ? "" : form.was(), form.fields(texts, problems));
        return Page.of(shell, title, templates.promisesAllowances(shell, new AllowancePage(space, Foreign.tag(texts, space.lang()), rows, edit)))
                .with(problems).below(Crumbs.of(space.name(), space.href()).then(title, null));
    }

    private static String words(Texts texts, @Nullable Integer days) {
        return days == null ? texts.of("followups.allowance.none") : texts.of("followups.allowance.days", days);
    }
}
