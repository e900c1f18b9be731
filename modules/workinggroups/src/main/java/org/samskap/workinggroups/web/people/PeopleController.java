package org.samskap.workinggroups.web.people;

import java.util.List;
import java.util.Objects;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.people.InvitationId;
import org.samskap.workinggroups.internal.people.Invitations;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The members of a group, for those in it; those who run it let people in, invite, and enter those who have no account. */
@Controller
class PeopleController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Membership membership;
    private final Invitations invitations;
    private final Organisations organisations;
    private final People people;
    private final Frame frame;

    PeopleController(AtTheGroup door, Membership membership, Invitations invitations, Organisations organisations, People people, Frame frame) {
        this.door = door;
        this.membership = membership;
        this.invitations = invitations;
        this.organisations = organisations;
        this.people = people;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/members")
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, door.openInside(slug, actor), PeopleForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/members")
    Object enter(@PathVariable String slug, PeopleForm form, Shell shell, Actor actor) {
        var opened = door.openToLead(slug, actor);
        var problems = form.problemsOfEntry(shell.texts());
        if (!problems.isEmpty()) return page(shell, opened, form, problems);
        membership.enter(opened, form.person(), Typed.organisation(form.organisation()), form.shown() != null, Typed.key(form.key()));
        return back(opened, "entered");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/members/invitations")
    Object invite(@PathVariable String slug, PeopleForm form, Shell shell, Actor actor) {
        var opened = door.openToLead(slug, actor);
        var problems = form.problemsOfInvitation(shell.texts());
        if (!problems.isEmpty()) return page(shell, opened, form, problems);
        invitations.make(opened, actor, Charter.oneLine(Typed.text(form.label())), Typed.key(form.key()));
        return back(opened, "invited");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/members/invitations/{id}/take-back")
    SeeOther takeBack(@PathVariable String slug, @PathVariable String id, Actor actor) {
        var opened = door.openToLead(slug, actor);
        invitations.takeBack(opened, new InvitationId(Typed.uuid(id)));
        return back(opened, "uninvited");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/members/{id}")
    SeeOther change(@PathVariable String slug, @PathVariable String id, PeopleForm form, Actor actor) {
        var opened = door.openInside(slug, actor);
        var who = new MemberId(Typed.uuid(id));
        switch (Typed.text(form.does())) {
            case "accept" -> membership.answer(opened, who, true);
            case "decline" -> membership.answer(opened, who, false);
            case "leave" -> membership.leave(opened, who);
            case "show" -> membership.show(opened, who, true);
            case "hide" -> membership.show(opened, who, false);
            case "role" -> membership.entrust(opened, who, form.wanted().orElseThrow(() -> new NotVisible("such a role")));
            default -> throw new NotVisible("something else to do with a member");
        }
        if (opened.standing().mine().stream().anyMatch(mine -> mine.id().equals(who)) && form.leaves()) return SeeOther.to(opened.group().href()).saying("workinggroups.left");
        return back(opened, form.leaves() ? "removed" : "changed");
    }

    private static SeeOther back(Opened opened, String said) {
        return SeeOther.to(opened.group().href() + "/members").saying("workinggroups." + said);
    }

    private Page page(Shell shell, Opened opened, PeopleForm form, List<Problem> problems) {
        var texts = shell.texts();
        var names = people.names(opened.found().all().stream().map(Member::person).filter(Objects::nonNull).toList());
        var directory = opened.standing().leads() ? organisations.list() : List.<Organisation>of();
        var page = PeoplePage.of(texts, opened, names, invitations.listWaiting(opened), opened.standing().leads() ? membership.listAnsweredFor(opened) : List.of(), directory, form, problems);
        return frame.page(shell, opened.group(), texts.of("workinggroups.people"), templates.peoplePage(shell, page, opened.group()), problems);
    }
}
