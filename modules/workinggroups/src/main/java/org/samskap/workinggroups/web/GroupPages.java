package org.samskap.workinggroups.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.partners.Commitments;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.GroupPageSection;
import org.samskap.workinggroups.GroupPageSection.Part;
import org.samskap.workinggroups.GroupPageSection.Place;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupView;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.life.Move;
import org.samskap.workinggroups.internal.meetings.GroupMeetings;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.web.work.ActionList;
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
    private final Events events;
    private final GroupQueries groups;
    private final AtTheGroup door;
    private final Frame frame;
    private final Clock clock;
    private final ObjectProvider<GroupPageSection> sections;

    GroupPages(Proposals proposals, Commitments commitments, Organisations organisations, People people, Roles roles, Spaces spaces, Events events,
               GroupQueries groups, AtTheGroup door, Frame frame, Clock clock, ObjectProvider<GroupPageSection> sections) {
        this.proposals = proposals;
        this.commitments = commitments;
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
        this.spaces = spaces;
        this.events = events;
        this.groups = groups;
        this.door = door;
        this.frame = frame;
        this.clock = clock;
        this.sections = sections;
    }

    GroupPage of(Shell shell, GroupView view, @Nullable Actor actor) {
        var group = view.found().group();
        var opened = new Opened(view.found(), door.standing(view.found(), actor));
        var inside = opened.standing().insider();
        var leads = opened.standing().leads() && group.state().open();
        var spokenFor = actor == null ? List.<Organisation>of() : organisations.representedBy(actor.id());
        var commit = spokenFor.isEmpty() || !group.state().open() ? null : "/commitments/new?kind=WORKING_GROUP&target=" + group.id();
        var names = people.names(everybody(view));
        var meetings = events.get(eventsOf(view));
        var parts = sections.stream().flatMap(section -> section.render(shell, group, actor).stream())
                .sorted(Comparator.comparingInt(Part::order)).toList();
        return new GroupPage(group, spaces.get(group.space()).demo(), facts(shell.texts(), opened),
                Roster.of(shell.texts(), view.found().members(), names, inside), Doors.of(shell.texts(), opened, spokenFor.stream().map(Organisation::id).anyMatch(view.found()::hasSeat)), proposals(group, actor),
                commitments(view), commit, meetings(view, meetings, opened.standing().leads()),
                ActionList.of(shell.texts(), view.actions(), view.found().members(), names, inside, frame.today(group),
                        inside && group.state().open() ? group.href() + "/actions" : null),
                view.notes().stream().filter(note -> inside || note.audience() == Audience.EVERYONE).toList(),
                inside && group.state().open() ? group.href() + "/notes/new" : null,
                new GroupPage.Money(view.fundings(), leads ? group.href() + "/funding" : null, frame.today(group)),
                new GroupPage.Needs(view.needs(), leads ? group.href() + "/needs" : null, commit == null ? null : commit + "&need="),
                Lives.of(shell.texts(), view, meetings, spaces.get(group.space()).zone()), in(Place.ACTIONS, parts), in(Place.MAIN, parts));
    }

    private GroupPage.Facts facts(Texts texts, Opened opened) {
        var terms = opened.terms();
        var due = opened.group().state().open() ? terms.reportBy() : null;
        var successor = terms.successor() == null ? null : groups.list(List.of(terms.successor())).getFirst();
        return new GroupPage.Facts(terms.contact(), due, due != null && due.isBefore(frame.today(opened.group())), terms.joining().word(texts), successor, terms.hidden());
    }

    private static Set<PersonId> everybody(GroupView view) {
        return Stream.concat(view.found().members().stream().map(Member::person), view.actions().stream().map(Action::person))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<EventId> eventsOf(GroupView view) {
        return Stream.concat(view.meetings().stream(), view.moves().stream().map(Move::event)).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private GroupPage.Meetings meetings(GroupView view, Map<EventId, EventSummary> known, boolean lookAfter) {
        var now = clock.instant();
        var mine = view.meetings().stream().map(known::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(EventSummary::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        var calendar = mine.isEmpty() || mine.getFirst().series() == null ? null : "/series/" + GroupMeetings.seriesSlug(view.found().group()) + "/calendar.ics";
        return new GroupPage.Meetings(mine.stream().filter(one -> !one.isOver(now)).toList(),
                mine.stream().filter(one -> one.isOver(now)).toList().reversed(), calendar, lookAfter);
    }

    private List<ProposalSummary> proposals(WorkingGroup group, @Nullable Actor actor) {
        boolean staff = roles.may(actor, group.space(), Role.values());
        var summaries = proposals.get(group.sources());
        return group.sources().stream().map(summaries::get).filter(Objects::nonNull)
                .filter(proposal -> proposal.published() || staff && !proposal.hidden()).toList();
    }

    /** What organisations give to it, and gave to those that went up in it. */
    private List<Commitments.Made> commitments(GroupView view) {
        return Stream.concat(Stream.of(view.found().group().id()), view.before().stream()).flatMap(id -> commitments.listFor(target(id)).stream()).toList();
    }

    private static Target target(WorkingGroupId group) {
        return new Target(Target.Kind.WORKING_GROUP, group.value());
    }

    private static List<Content> in(Place place, List<Part> parts) {
        return parts.stream().filter(part -> part.place() == place).map(Part::content).toList();
    }
}
