package org.samskap.workinggroups.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.SeriesId;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing.Need;
import org.samskap.proposals.Status;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SafeFiles;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.GroupWork;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.actions.ActionId;
import org.samskap.workinggroups.internal.actions.Actions;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.samskap.workinggroups.internal.funding.Fundings;
import org.samskap.workinggroups.internal.life.GroupLife;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.internal.life.Turning;
import org.samskap.workinggroups.internal.meetings.GroupMeetings;
import org.samskap.workinggroups.internal.needs.Needs;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.internal.notes.Notes;
import org.samskap.workinggroups.internal.reports.Telling;
import org.samskap.workinggroups.internal.reports.Told;
import org.springframework.stereotype.Service;

/** The work of groups without its pages. */
@Service
class Workbench implements GroupWork {
    private final GroupQueries groups;
    private final AtTheGroup door;
    private final Running running;
    private final Actions actions;
    private final Notes notes;
    private final Telling telling;
    private final GroupMeetings meetings;
    private final Fundings fundings;
    private final Needs needs;
    private final GroupLife life;

    Workbench(GroupQueries groups, AtTheGroup door, Running running, Actions actions, Notes notes, Telling telling, GroupMeetings meetings,
              Fundings fundings, Needs needs, GroupLife life) {
        this.groups = groups;
        this.door = door;
        this.running = running;
        this.actions = actions;
        this.notes = notes;
        this.telling = telling;
        this.meetings = meetings;
        this.fundings = fundings;
        this.needs = needs;
        this.life = life;
    }

    @Override
    public void settle(Actor lead, WorkingGroupId group, @Nullable SeriesId series, @Nullable LocalDate reportBy) {
        var opened = open(group, lead);
        var now = opened.group();
        var charter = new Charter(now.name(), now.slug(), now.purpose(), now.doneMeans());
        running.change(opened, opened.terms().version(), new Running.Rules(charter, opened.terms().contact(), opened.terms().joining(), series, reportBy), List.of());
    }

    @Override
    public void takeOn(Actor member, WorkingGroupId group, String what, @Nullable PersonId who, @Nullable LocalDate due) {
        var opened = open(group, member);
        var by = who == null ? null : opened.found().members().stream().filter(one -> who.equals(one.person())).map(Member::id).findFirst()
                .orElseThrow(() -> new NotVisible("member " + who));
        actions.add(opened, member, new Actions.Wanted(what, by, due), Ids.next().toString());
    }

    @Override
    public void finish(Actor member, WorkingGroupId group, String what) {
        var opened = open(group, member);
        actions.finish(opened, open(what, opened));
    }

    private ActionId open(String what, Opened opened) {
        return groups.findView(opened.group().slug()).orElseThrow().actions().stream().filter(action -> action.open() && action.what().equals(what))
                .map(Action::id).findFirst().orElseThrow(() -> new NotVisible("such an action"));
    }

    @Override
    public void note(Actor member, WorkingGroupId group, String title, String text, boolean membersOnly) {
        keep(member, group, new Notes.Wanted(title, text, null, audience(membersOnly), null));
    }

    @Override
    public void share(Actor member, WorkingGroupId group, String title, SafeFiles.Safe file, boolean membersOnly) {
        keep(member, group, new Notes.Wanted(title, null, null, audience(membersOnly), file));
    }

    private void keep(Actor member, WorkingGroupId group, Notes.Wanted wanted) {
        notes.write(open(group, member), member, wanted, Ids.next().toString());
    }

    private static Audience audience(boolean membersOnly) {
        return membersOnly ? Audience.MEMBERS : Audience.EVERYONE;
    }

    @Override
    public GroupReportId report(Actor lead, WorkingGroupId group, String text, @Nullable String easyText, LocalDate nextDate) {
        var opened = open(group, lead);
        if (!opened.standing().leads()) throw new NotVisible("reporting for " + group);
        return telling.tell(opened.group(), lead.id(), Told.of(text, easyText, nextDate), Ids.next().toString());
    }

    @Override
    public void close(Actor lead, WorkingGroupId group, String text, @Nullable String easyText, @Nullable String decidedBy, Status outcome) {
        life.turn(open(group, lead), lead, new Turning(Turn.FINISH, text, easyText, decidedBy, outcome, null, null, null, null), Ids.next().toString());
    }

    @Override
    public void seekFunding(Actor lead, WorkingGroupId group, String source, @Nullable String conditions, @Nullable String amount, @Nullable LocalDate deadline) {
        fundings.add(open(group, lead), lead, new Fundings.Wanted(source, conditions, null, amount, deadline, FundingState.PLANNED, null), Ids.next().toString());
    }

    @Override
    public void lack(Actor lead, WorkingGroupId group, NeedKind kind, String what) {
        var opened = open(group, lead);
        var all = Stream.concat(needs.list(opened).stream().filter(need -> need.kind() != kind), Stream.of(new Need(kind, what))).toList();
        needs.say(opened, lead, opened.terms().version(), all);
    }

    @Override
    public void meet(Actor lead, WorkingGroupId group, LocalDate day, @Nullable LocalTime starts, @Nullable String place) {
        meetings.plan(open(group, lead), new GroupMeetings.Wanted(day, starts, null, place, null, null), Ids.next().toString());
    }

    private Opened open(WorkingGroupId group, Actor actor) {
        var slug = groups.find(group).orElseThrow(() -> new NotVisible("working group " + group)).slug();
        return door.open(slug, actor);
    }
}
