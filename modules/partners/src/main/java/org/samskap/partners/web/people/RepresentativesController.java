package org.samskap.partners.web.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.partners.internal.people.Representing;
import org.samskap.partners.internal.people.Representing.Crew;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.http.HttpServletRequest;

/** Who speaks for an organisation: seeing it, asking further ones, leaving. For those who do, and for administrators. */
@Controller
@RequestMapping("/organisations/{slug}/people")
class RepresentativesController {
    private final Templates templates = new StaticTemplates();
    private final Representing representing;
    private final Throttle throttle;

    RepresentativesController(Representing representing, Throttle throttle) {
        this.representing = representing;
        this.throttle = throttle;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(representing.crew(actor, slug), InviteForm.EMPTY, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object invite(@PathVariable String slug, @ModelAttribute InviteForm form, HttpServletRequest request, Shell shell, Actor actor) {
        var crew = representing.crew(actor, slug);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(crew, form, shell, actor, problems);
        var address = form.address().orElseThrow();
        throttle.spend(Limit.LEAVE_ADDRESS, request);
        throttle.spend(Limit.LEAVE_ADDRESS, address.text().toLowerCase(Locale.ROOT));
        representing.invite(actor, slug, form.line(), address, shell.lang());
        return SeeOther.to(crew.organisation().href() + "/people").saying("partners.people.invited");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/take-back")
    SeeOther takeBack(@PathVariable String slug, @RequestParam String invitation, Actor actor) {
        representing.takeBack(actor, slug, id(invitation));
        return SeeOther.to("/organisations/" + slug + "/people").saying("partners.people.taken-back");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/dismiss")
    SeeOther dismiss(@PathVariable String slug, @RequestParam String person, Actor actor) {
        var who = new PersonId(id(person));
        representing.dismiss(actor, slug, who);
        // Who left herself may not see the page any more.
        if (who.equals(actor.id())) return SeeOther.to("/organisations/" + slug).saying("partners.people.left");
        return SeeOther.to("/organisations/" + slug + "/people").saying("partners.people.dismissed");
    }

    /** Before anybody stops: what that means, and what to do first when nobody else is left. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/leave")
    Page ask(@PathVariable String slug, @RequestParam String person, Shell shell, Actor actor) {
        var page = LeavePage.of(shell.texts(), representing.crew(actor, slug), new PersonId(id(person)), actor.id());
        return Page.of(shell, page.title(), templates.peopleLeave(shell, page)).unlisted()
                .below(Crumbs.of(page.organisation().name(), page.organisation().href()).then(shell.texts().of("partners.people"), page.back()).then(page.title(), null));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("somebody of an organisation");
        }
    }

    private Page page(Crew crew, InviteForm form, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("partners.people");
        var page = new RepresentativesPage(crew, actor.id(), form.nameField(texts, problems), form.emailField(texts, problems));
        return Page.of(shell, title, templates.peopleShow(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(crew.organisation().name(), crew.organisation().href()).then(title, null));
    }
}
