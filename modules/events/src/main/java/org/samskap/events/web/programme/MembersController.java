package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.PersonId;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.SittingMembers;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
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

/** Organisers name those who may read what goes on in a closed sitting. */
@Controller
@RequestMapping("/events/{slug}/plan/programme/{session}/members")
class MembersController {
    private static final int NAME = 100;

    private final Templates templates = new StaticTemplates();
    private final SittingMembers members;

    MembersController(SittingMembers members) {
        this.members = members;
    }

    record AddForm(@Nullable String email, @Nullable String name) {}

    record RemoveForm(@Nullable PersonId person) {}

    @GetMapping
    @Access(Who.SIGNED_IN)
    Page show(@PathVariable String slug, @PathVariable SessionId session, Shell shell, Actor actor) {
        return page(slug, session, new AddForm(null, null), shell, actor, List.of());
    }

    @PostMapping
    @Access(Who.SIGNED_IN)
    Object add(@PathVariable String slug, @PathVariable SessionId session, @ModelAttribute AddForm form, Shell shell, Actor actor) {
        var problems = problems(shell.texts(), form);
        if (!problems.isEmpty()) return page(slug, session, form, shell, actor, problems);
        members.add(slug, actor, session, EmailAddress.find(form.email()).orElseThrow(), form.name().strip());
        return SeeOther.to(href(slug, session)).saying("events.member.added");
    }

    @PostMapping("/remove")
    @Access(Who.SIGNED_IN)
    SeeOther remove(@PathVariable String slug, @PathVariable SessionId session, @ModelAttribute RemoveForm form, Actor actor) {
        if (form.person() != null) members.remove(slug, actor, session, form.person());
        return SeeOther.to(href(slug, session)).saying("events.member.removed");
    }

    private static List<Problem> problems(Texts texts, AddForm form) {
        var problems = new ArrayList<Problem>();
        if (EmailAddress.find(form.email()).isEmpty()) problems.add(new Problem("email", texts.of("events.plan.members.email.wrong")));
        if (Typed.text(form.name()) == null) problems.add(new Problem("name", texts.of("events.plan.members.name.missing")));
        if (Typed.tooLong(form.name(), NAME)) problems.add(new Problem("name", texts.of("events.plan.session.toolong", NAME)));
        return problems;
    }

    private Page page(String slug, SessionId session, AddForm form, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var sitting = members.open(slug, actor, session);
        var title = texts.of("events.plan.members.title", sitting.session().title());
        var email = Field.of("email", texts.of("events.plan.members.email"), form.email()).problemOf(problems);
        var name = Field.of("name", texts.of("events.plan.members.name"), form.name()).hint(texts.of("events.plan.members.name.hint")).problemOf(problems);
        return Page.of(shell, title, templates.programmeMembers(shell, sitting, title, href(slug, session), email, name))
                .below(PlanCrumbs.of(texts, sitting.event(), texts.of("events.plan.members"))).with(problems).unlisted();
    }

    private static String href(String slug, SessionId session) {
        return "/events/" + slug + "/plan/programme/" + session + "/members";
    }
}
