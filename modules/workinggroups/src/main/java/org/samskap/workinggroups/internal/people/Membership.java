package org.samskap.workinggroups.internal.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.MemberJoined;
import org.samskap.workinggroups.MembersChanged;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Entry;
import org.samskap.workinggroups.internal.GroupRepository;
import org.samskap.workinggroups.internal.GroupWithMembers;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberId;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.life.Beginnings;
import org.samskap.workinggroups.internal.life.Departures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming into a group, being shown in it, and leaving it. */
@Service
@Transactional
public class Membership {
    private final GroupRepository groups;
    private final MemberRows rows;
    private final Seats seats;
    private final Beginnings beginnings;
    private final Departures departures;
    private final Organisations organisations;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(GroupRepository groups, MemberRows rows, Seats seats, Beginnings beginnings, Departures departures, Organisations organisations, People people,
               ApplicationEventPublisher events, Clock clock) {
        this.groups = groups;
        this.rows = rows;
        this.seats = seats;
        this.beginnings = beginnings;
        this.departures = departures;
        this.organisations = organisations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A person joins an open group, or asks to join one that wants to be asked. Whoever speaks for an organisation that has a seat takes it
     * without asking. Twice does no harm.
     *
     * @return where the person stands with the group now: in it, or waiting for an answer
     * @throws NotVisible when the group is closed, only takes those it invited, or the person does not speak for the organisation
     */
    public MemberState join(GroupWithMembers found, Actor person, Wish wish) {
        var joining = found.terms().joining();
        boolean expected = invited(found, person) || found.hasSeat(wish.organisation());
        if (joining == Joining.INVITED && !expected) throw new NotVisible("a group for those it invited");
        return enter(found.group(), person, wish, joining == Joining.ASK && !expected ? MemberState.ASKED : MemberState.IN);
    }

    /** Somebody who holds an invitation joins whatever the group asks of others. */
    MemberState joinInvited(GroupWithMembers found, Actor person, Wish wish) {
        return enter(found.group(), person, wish, MemberState.IN);
    }

    private static boolean invited(GroupWithMembers found, Actor person) {
        return found.all().stream().anyMatch(one -> person.id().equals(one.person()) && (one.in() || one.state() == MemberState.INVITED));
    }

    private MemberState enter(WorkingGroup group, Actor person, Wish wish, MemberState as) {
        if (!group.state().open()) throw new NotVisible("open working group " + group.id());
        if (wish.organisation() != null) copyIfRepresented(person, wish.organisation());
        var entry = new Entry(wish.ownExperience() ? MemberRole.OWN_EXPERIENCE : MemberRole.MEMBER, as, wish.shown(), wish.note());
        if (!groups.join(group.id(), person.id(), wish.organisation(), entry, clock.instant())) return as;
        if (as == MemberState.IN && wish.organisation() != null) seats.take(group.id(), wish.organisation(), clock.instant());
        if (as == MemberState.IN) joined(group, person.id());
        return as;
    }

    private void copyIfRepresented(Actor person, OrganisationId organisation) {
        var mine = organisations.representedBy(person.id()).stream().filter(one -> one.id().equals(organisation)).findFirst();
        groups.copy(mine.orElseThrow(() -> new NotVisible(organisation + " for " + person.id())));
    }

    private void joined(WorkingGroup group, PersonId person) {
        beginnings.firstJoined(group, person);
        events.publishEvent(new MemberJoined(group.id(), person, clock.instant()));
    }

    /**
     * Those who run the group answer somebody who asked to join; and for somebody without an account who was invited because her group
     * went up in this one, since she has no page to answer on. Answering twice does no harm.
     */
    public void answer(Opened by, MemberId who, boolean welcome) {
        var member = led(by, who);
        if (member.state() != MemberState.ASKED && !(member.state() == MemberState.INVITED && withoutAccount(member))) return;
        rows.move(who, welcome ? MemberState.IN : MemberState.DECLINED, clock.instant());
        if (welcome && member.person() != null) joined(by.group(), member.person());
    }

    /** Those who run the group say who calls it together and who writes for it; own experience only the person herself claims. */
    public void entrust(Opened by, MemberId who, MemberRole role) {
        var member = led(by, who);
        if (role == MemberRole.OWN_EXPERIENCE || !member.in() || member.person() == null) throw new NotVisible("such a role");
        rows.entrust(who, role);
    }

    /** The person herself says whether everybody may see her name; of somebody without an account those who run the group do. */
    public void show(Opened by, MemberId who, boolean shown) {
        if (!isMine(by, who) && !(by.standing().leads() && withoutAccount(member(by, who)))) throw new NotVisible("somebody else's name");
        rows.show(who, shown);
    }

    /** Somebody leaves, or those who run the group take somebody out. Twice does no harm. */
    public void leave(Opened by, MemberId who) {
        var member = isMine(by, who) ? member(by, who) : led(by, who);
        if (!rows.move(who, MemberState.LEFT, clock.instant())) return;
        if (member.in()) departures.gaveUp(by.group().id(), member.person());
        changed(by.group());
    }

    private void changed(WorkingGroup group) {
        events.publishEvent(new MembersChanged(group.id(), group.space(), clock.instant()));
    }

    /**
     * Those who run the group enter somebody without an account, an organisation, or somebody of an organisation.
     *
     * @param key   one-time key of the form: the same key again enters nobody (REL-29)
     * @param name  of a person, or null for an organisation without anybody named
     * @param shown whether the person said that everybody may see the name
     */
    public void enter(Opened by, @Nullable String name, @Nullable OrganisationId organisation, boolean shown, String key) {
        if (!by.standing().leads() || !by.group().state().open()) throw new NotVisible("entering members");
        groups.lock(List.of(by.group().id()));
        if (rows.has(key)) return;
        if (organisation != null) groups.copy(organisations.get(Set.of(organisation)).values().stream().findFirst()
                .orElseThrow(() -> new NotVisible("organisation " + organisation)));
        var person = name == null ? null : people.remember(name, null, by.group().lang());
        if (person == null && organisation == null) throw new NotVisible("nobody to enter");
        var entry = new Entry(MemberRole.MEMBER, MemberState.IN, shown, null);
        if (!groups.join(by.group().id(), person, organisation, entry, clock.instant())) return;
        rows.keep(key, by.group().id(), person, organisation);
        beginnings.firstJoined(by.group(), person);
        changed(by.group());
    }

    /** Those who were invited and have no account to answer with. */
    public List<Member> listAnsweredFor(Opened by) {
        return by.found().in(MemberState.INVITED).stream().filter(this::withoutAccount).toList();
    }

    private boolean withoutAccount(Member member) {
        return member.person() != null && people.findActor(member.person()).isEmpty();
    }

    private static boolean isMine(Opened by, MemberId who) {
        return by.standing().mine().stream().anyMatch(member -> member.id().equals(who));
    }

    private static Member led(Opened by, MemberId who) {
        if (!by.standing().leads()) throw new NotVisible("member " + who);
        return member(by, who);
    }

    private static Member member(Opened by, MemberId who) {
        return by.found().all().stream().filter(member -> member.id().equals(who)).findFirst().orElseThrow(() -> new NotVisible("member " + who));
    }
}
