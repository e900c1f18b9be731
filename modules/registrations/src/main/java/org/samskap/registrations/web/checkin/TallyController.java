package org.samskap.registrations.web.checkin;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.registrations.internal.checkin.TallyDesk;
import org.samskap.registrations.internal.checkin.TallyDesk.Heads;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** Counting heads, and saying how many there were. */
@Controller("registrationsTallyController")
@RequestMapping("/events/{slug}/plan/tally")
class TallyController {
    private final Templates templates = new StaticTemplates();
    private final TallyDesk desk;

    TallyController(TallyDesk desk) {
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        var heads = desk.open(slug, actor);
        return page(heads, HeadcountForm.of(heads), List.of(), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    SeeOther count(@PathVariable String slug, @ModelAttribute TallyForm form, Actor actor) {
        desk.count(slug, actor, form.tally());
        return SeeOther.to("/events/" + slug + "/plan/tally");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/headcount")
    Object confirm(@PathVariable String slug, @ModelAttribute HeadcountForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(desk.open(slug, actor), form, problems, shell).with(problems);
        desk.confirm(slug, actor, form.count());
        return SeeOther.to("/events/" + slug + "/plan/tally").saying("registrations.tally.confirmed");
    }

    private Page page(Heads heads, HeadcountForm form, List<Problem> problems, Shell shell) {
        var title = shell.texts().of("registrations.tally");
        return Page.of(shell, title, templates.checkinTally(shell, TallyPage.of(shell.texts(), heads, form, problems))).unlisted()
                .below(Said.crumbs(shell.texts(), heads.event().summary(), title));
    }
}
