package org.samskap.workinggroups.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.GroupPageSection;
import org.samskap.workinggroups.GroupPageSection.Part;
import org.samskap.workinggroups.GroupPageSection.Place;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.GroupWithMembers;
import org.samskap.workinggroups.internal.Member;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Puts the page of a group together. */
@Component
class GroupPages {
    private final Proposals proposals;
    private final Commitments commitments;
    private final Organisations organisations;
    private final People people;
    private final Roles roles;
    private final Spaces spaces;
    private final ObjectProvider<GroupPageSection> sections;

    GroupPages(Proposals proposals, Commitments commitments, Organisations organisations, People people, Roles roles, Spaces spaces,
               ObjectProvider<GroupPageSection> sections) {
        this.proposals = proposals;
        this.commitments = commitments;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
        this.spaces = spaces;
        this.sections = sections;
    }

    GroupPage of(Shell shell, GroupWithMembers found, @Nullable Actor actor) {
        var group = found.group();
        var names = people.names(found.members().stream().map(Member::person).filter(Objects::nonNull).toList());
        var parts = sections.stream().flatMap(section -> section.render(shell, group, actor).stream())
                .sorted(Comparator.comparingInt(Part::order)).toList();
        boolean member = actor != null && found.members().stream().anyMatch(one -> actor.id().equals(one.person()));
        return new GroupPage(group, spaces.get(group.space()).demo(), proposals(group, actor), names(found.members(), true, names),
                names(found.members(), false, names), nameless(found.members(), names), organisations(found.members()),
                commitments.listFor(target(group)), group.state().open() ? group.href() + "/join" : null, member, commitHref(group, actor),
                in(Place.ACTIONS, parts), in(Place.MAIN, parts));
    }

    private List<ProposalSummary> proposals(WorkingGroup group, @Nullable Actor actor) {
        boolean staff = roles.may(actor, group.space(), Role.values());
        var summaries = proposals.get(group.sources());
        return group.sources().stream().map(summaries::get).filter(Objects::nonNull)
                .filter(proposal -> proposal.published() || staff && !proposal.hidden()).toList();
    }

    private static List<String> names(List<Member> members, boolean conveners, Map<PersonId, String> names) {
        return forThemselves(members).stream().filter(member -> member.convener() == conveners)
                .map(member -> names.get(member.person())).filter(Objects::nonNull).toList();
    }

    private static int nameless(List<Member> members, Map<PersonId, String> names) {
        return (int) forThemselves(members).stream().filter(member -> !names.containsKey(member.person())).count();
    }

    /** Whoever is there for an organisation is shown as the organisation. */
    private static List<Member> forThemselves(List<Member> members) {
        return members.stream().filter(member -> member.organisation() == null).toList();
    }

    private static List<Member.InOrganisation> organisations(List<Member> members) {
        return members.stream().map(Member::organisation).filter(Objects::nonNull).distinct().toList();
    }

    private @Nullable String commitHref(WorkingGroup group, @Nullable Actor actor) {
        if (actor == null || organisations.representedBy(actor.id()).isEmpty()) return null;
        return "/commitments/new?kind=WORKING_GROUP&target=" + group.id();
    }

    private static Target target(WorkingGroup group) {
        return new Target(Target.Kind.WORKING_GROUP, group.id().value());
    }

    private static List<Content> in(Place place, List<Part> parts) {
        return parts.stream().filter(part -> part.place() == place).map(Part::content).toList();
    }
}
