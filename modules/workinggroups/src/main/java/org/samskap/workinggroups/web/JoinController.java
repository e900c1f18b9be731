package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.people.Invitations;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets people join a group or ask to, for themselves or for an organisation they speak for. */
@Controller
class JoinController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Membership membership;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Frame frame;

    JoinController(AtTheGroup door, Membership membership, Invitations invitations, Organisations organisations, Frame frame) {
        this.door = door;
        this.membership = membership;
        this.invitations = invitations;
        this.organisations = organisations;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/join")
    Page ask(@PathVariable String slug, JoinForm form, Shell shell, Actor actor) {
        return page(shell, actor, open(slug, form, actor), form, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/join")
    Object join(@PathVariable String slug, JoinForm form, Shell shell, Actor actor) {
        var group = open(slug, form, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, actor, group, form, problems);
        var invitation = form.invitationId();
        var state = invitation == null ? membership.join(group.found(), actor, form.wish())
                : invitations.take(group.found(), invitation, Typed.text(form.code()), actor, form.wish());
        return SeeOther.to(group.group().href()).saying(state == MemberState.IN ? "workinggroups.joined" : "workinggroups.asked");
    }

    private Opened open(String slug, JoinForm form, Actor actor) {
        var group = door.open(slug, actor);
        if (!group.group().state().open() || !mayEnter(group, form)) throw new NotVisible("the way into working group " + slug);
        return group;
    }

    private boolean mayEnter(Opened group, JoinForm form) {
        var invitation = form.invitationId();
        if (invitation != null) return invitations.opens(group.found(), invitation, Typed.text(form.code()));
        return group.terms().joining() != Joining.INVITED || group.standing().is(MemberState.INVITED);
    }

    private Page page(Shell shell, Actor actor, Opened group, JoinForm form, List<Problem> problems) {
        var texts = shell.texts();
        boolean asks = group.terms().joining() == Joining.ASK && form.invitationId() == null && !group.standing().is(MemberState.INVITED);
        var title = texts.of(asks ? "workinggroups.ask" : "workinggroups.join");
        var page = new JoinPage(group.group(), title, as(organisations.representedBy(actor.id()), form, texts),
                Field.of("shown", texts.of("workinggroups.join.shown", actor.name()), form.shown()).hint(texts.of("workinggroups.join.shown.hint")),
                Field.of("experience", texts.of("workinggroups.join.experience"), form.experience()).hint(texts.of("workinggroups.join.experience.hint")),
                asks ? Field.of("note", texts.of("ui.optional", texts.of("workinggroups.join.note")), form.note()).problemOf(problems) : null,
                form.invitation(), form.code());
        return frame.page(shell, group.group(), title, templates.join(shell, page), problems);
    }

    private static @Nullable Field as(List<Organisation> mine, JoinForm form, Texts texts) {
        if (mine.isEmpty()) return null;
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.join.myself")));
        mine.forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        return Field.of("organisation", texts.of("workinggroups.join.as"), Typed.text(form.organisation())).choices(choices);
    }
}
