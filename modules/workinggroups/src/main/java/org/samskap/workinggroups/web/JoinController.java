package org.samskap.workinggroups.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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

    /** A visitor reads first what it takes; somebody in the group already has nothing to ask. */
    @Access(Who.EVERYONE)
    @GetMapping("/groups/{slug}/join")
    Object ask(@PathVariable String slug, JoinForm form, Shell shell, @Nullable Actor actor) {
        var group = door.open(slug, actor);
        if (group.standing().member()) return SeeOther.to(group.group().href());
        if (form.invitationId() != null && group.group().state().open() && !mayEnter(group, form, actor)) return gone(shell, group);
        var opened = open(slug, form, actor);
        return actor == null ? welcome(shell, opened, form) : page(shell, actor, opened, form, List.of());
    }

    private Page gone(Shell shell, Opened group) {
        return frame.page(shell, group.group(), shell.texts().of("workinggroups.people.invite.gone"), templates.peopleGone(shell.texts(), group.group()), List.of()).status(404);
    }

    private Page welcome(Shell shell, Opened group, JoinForm form) {
        var title = title(shell.texts(), group, form);
        var back = UriComponentsBuilder.fromPath(group.group().href() + "/join");
        if (form.invitationId() != null) back.queryParam("invitation", form.invitationId().toString()).queryParam("code", Typed.text(form.code()));
        var signIn = "/sign-in?next=" + UriUtils.encode(back.encode().toUriString(), StandardCharsets.UTF_8);
        return frame.page(shell, group.group(), title, templates.peopleWelcome(shell, group.group(), title, form.invitationId() != null, signIn), List.of());
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

    private Opened open(String slug, JoinForm form, @Nullable Actor actor) {
        var group = door.open(slug, actor);
        if (!group.group().state().open() || !mayEnter(group, form, actor)) throw new NotVisible("the way into working group " + slug);
        return group;
    }

    private boolean mayEnter(Opened group, JoinForm form, @Nullable Actor actor) {
        var invitation = form.invitationId();
        if (invitation != null) return invitations.opens(group.found(), invitation, Typed.text(form.code()));
        return !onlyForSeats(group, form) || seats(group, actor).findAny().isPresent();
    }

    /** Whether nobody comes in but for an organisation that is in the group. */
    private static boolean onlyForSeats(Opened group, JoinForm form) {
        return group.terms().joining() == Joining.INVITED && form.invitationId() == null && !group.standing().is(MemberState.INVITED);
    }

    private Stream<Organisation> seats(Opened group, @Nullable Actor actor) {
        return actor == null ? Stream.empty() : organisations.representedBy(actor.id()).stream().filter(one -> group.found().hasSeat(one.id()));
    }

    private Page page(Shell shell, Actor actor, Opened group, JoinForm form, List<Problem> problems) {
        var texts = shell.texts();
        boolean asks = asks(group, form);
        var title = title(texts, group, form);
        var page = new JoinPage(group.group(), title, as(group, form, actor, texts),
                Field.of("shown", texts.of("workinggroups.join.shown", actor.name()), form.shown()).hint(texts.of("workinggroups.join.shown.hint")),
                Field.of("experience", texts.of("workinggroups.join.experience"), form.experience()).hint(texts.of("workinggroups.join.experience.hint")),
                asks ? Field.of("note", texts.of("ui.optional", texts.of("workinggroups.join.note")), form.note()).problemOf(problems) : null,
                form.invitation(), form.code());
        return frame.page(shell, group.group(), title, templates.join(shell, page), problems);
    }

    private static boolean asks(Opened group, JoinForm form) {
        return group.terms().joining() == Joining.ASK && form.invitationId() == null && !group.standing().is(MemberState.INVITED);
    }

    private static String title(Texts texts, Opened group, JoinForm form) {
        return texts.of(asks(group, form) ? "workinggroups.ask" : "workinggroups.join");
    }

    private @Nullable Field as(Opened group, JoinForm form, Actor actor, Texts texts) {
        boolean onlyForSeats = onlyForSeats(group, form);
        var mine = onlyForSeats ? seats(group, actor).toList() : organisations.representedBy(actor.id());
        if (mine.isEmpty()) return null;
        var choices = new ArrayList<Choice>();
        if (!onlyForSeats) choices.add(Choice.of("", texts.of("workinggroups.join.myself")));
        var first = onlyForSeats ? mine.getFirst().id().toString() : "";
        mine.forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        return Field.of("organisation", texts.of("workinggroups.join.as"), form.organisation() == null ? first : form.organisation()).choices(choices);
    }
}
