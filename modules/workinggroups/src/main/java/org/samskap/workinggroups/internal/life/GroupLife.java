package org.samskap.workinggroups.internal.life;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.MembersChanged;
import org.samskap.workinggroups.ProposalsTakenOn;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupClosed;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Entry;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupRepository;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.reports.Telling;
import org.samskap.workinggroups.internal.reports.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a group on: it continues, pauses, is done, goes up in another, or ends. Whoever carries a hope in it hears each turn, with its reason. */
@Service
@Transactional
public class GroupLife {
    private final GroupRepository groups;
    private final GroupQueries queries;
    private final Moves moves;
    private final LifeRows rows;
    private final Unfinished unfinished;
    private final Departures departures;
    private final Telling telling;
    private final TextBundles texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupLife(GroupRepository groups, GroupQueries queries, Moves moves, LifeRows rows, Unfinished unfinished, Departures departures, Telling telling, TextBundles texts,
              ApplicationEventPublisher events, Clock clock) {
        this.groups = groups;
        this.queries = queries;
        this.moves = moves;
        this.rows = rows;
        this.unfinished = unfinished;
        this.departures = departures;
        this.telling = telling;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param key one-time key of the form: the same key again changes nothing (REL-29)
     * @throws NotVisible for whoever does not run the group
     * @throws Conflict   when the group, or the one it is to go up in, took another turn meanwhile
     */
    public void turn(Opened by, Actor actor, Turning turning, String key) {
        if (!by.standing().leads()) throw new NotVisible("the life of " + by.group().id());
        var successor = turning.successor();
        groups.lock(Stream.of(by.group(), successor == null ? by.group() : successor).map(WorkingGroup::id).toList());
        if (moves.has(key)) return;
        var group = queries.getWithMembers(by.group().slug());
        check(group.group(), turning);
        var stays = part(group.group(), group.members(), turning);
        moves.add(group.group().id(), new Move(turning.turn().leadsTo(), turning.reason(), clock.instant(),
                turning.meeting() == null ? null : turning.meeting().id(), stays), actor.id(), key);
        var report = telling.tell(group.group(), actor.id(), told(group.group(), turning, stays), "turn:" + key);
        rows.move(group.group().id(), turning.turn().leadsTo(), successor == null ? null : successor.id());
        if (successor != null) goUpIn(group.group(), group.members(), successor);
        if (turning.turn().closes()) {
            events.publishEvent(new WorkingGroupClosed(group.group().id(), group.group().space(), turning.turn().leadsTo(), report, clock.instant()));
        }
    }

    private void check(WorkingGroup now, Turning turning) {
        if (!turning.turn().possibleFrom(now.state())) throw new Conflict("group " + now.id() + " is " + now.state());
        var successor = turning.successor();
        if (successor == null) return;
        if (successor.id().equals(now.id()) || !queries.list(List.of(successor.id())).getFirst().state().open()) {
            throw new Conflict("group " + successor.id() + " cannot take over");
        }
    }

    /** Whoever does not stay on leaves. How many stay, or null when nobody was asked. */
    private @Nullable Integer part(WorkingGroup group, List<Member> members, Turning turning) {
        var staying = turning.staying();
        if (staying == null) return null;
        var leaving = members.stream().filter(member -> !staying.contains(member.id())).toList();
        rows.leave(leaving.stream().map(Member::id).toList(), clock.instant());
        leaving.stream().map(Member::person).distinct().forEach(person -> departures.gaveUp(group.id(), person));
        if (!leaving.isEmpty()) events.publishEvent(new MembersChanged(group.id(), group.space(), clock.instant()));
        return members.size() - leaving.size();
    }

    private Told told(WorkingGroup group, Turning turning, @Nullable Integer stays) {
        var in = texts.in(group.lang());
        var successor = turning.successor();
        var text = new StringBuilder(in.of("workinggroups.turn." + turning.turn() + ".said", successor == null ? "" : successor.name()));
        text.append("\n\n").append(turning.reason());
        if (turning.meeting() != null) text.append("\n\n").append(in.of("workinggroups.turn.decided-at", turning.meeting().title()));
        if (stays != null) text.append("\n\n").append(in.of("workinggroups.turn.stay", stays));
        return new Told(text.toString(), turning.easyText(), turning.decidedBy(), turning.outcome(), turning.nextDate(), turning.turn().closes());
    }

    /**
     * The other group carries from now on what this one carried, and goes on with what it did not finish. Those who were in this one are
     * asked whether they come along; an organisation for which nobody is there cannot be asked and comes along.
     */
    private void goUpIn(WorkingGroup group, List<Member> members, WorkingGroup successor) {
        var taken = groups.carry(successor.id(), groups.sources(group.id()));
        if (!taken.isEmpty()) events.publishEvent(new ProposalsTakenOn(successor.id(), successor.space(), taken, clock.instant()));
        unfinished.move(group.id(), successor.id());
        for (var member : members) {
            var entry = new Entry(MemberRole.MEMBER, member.person() == null ? MemberState.IN : MemberState.INVITED, member.shown(), null);
            groups.join(successor.id(), member.person(), member.organisation() == null ? null : member.organisation().id(), entry, clock.instant());
        }
        events.publishEvent(new MembersChanged(successor.id(), successor.space(), clock.instant()));
    }
}
