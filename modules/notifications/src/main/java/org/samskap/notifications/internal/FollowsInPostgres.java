package org.samskap.notifications.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.notifications.Follows;
import org.samskap.notifications.internal.digests.News;
import org.samskap.notifications.internal.digests.NewsRepository;
import org.samskap.notifications.internal.invitations.Invitations;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.rhythm.Choices;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Proposals;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows begin, and end. */
@Service
@Transactional
public class FollowsInPostgres implements Follows {
    private final FollowRepository follows;
    private final NewsRepository heard;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final News news;
    private final Invitations invitations;
    private final OutboxRepository outbox;
    private final StopLinks stopLinks;
    private final Choices choices;
    private final Proposals proposals;
    private final People people;
    private final Locks locks;
    private final Clock clock;

    FollowsInPostgres(FollowRepository follows, NewsRepository heard, MeetingNews meetings, Occasions occasions, News news, Invitations invitations, OutboxRepository outbox,
                      StopLinks stopLinks, Choices choices, Proposals proposals, People people, Locks locks, Clock clock) {
        this.follows = follows;
        this.heard = heard;
        this.meetings = meetings;
        this.occasions = occasions;
        this.news = news;
        this.invitations = invitations;
        this.outbox = outbox;
        this.stopLinks = stopLinks;
        this.choices = choices;
        this.proposals = proposals;
        this.people = people;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public void follow(Actor person, ProposalId id) {
        var proposal = proposals.get(id);
        proposals.find(proposal.reference(), person).orElseThrow(() -> new NotVisible("proposal " + id));
        followAsked(person.id(), Subject.of(id));
    }

    /** See {@link #followByMail(Subject, String, Lang)}. */
    public void followByMail(ProposalId proposal, String address, Lang lang) {
        followByMail(Subject.of(proposal), address, lang);
    }

    /** A visitor leaves an address. It hears nothing before somebody opened the link that we send there (PRIV-04). */
    public void followByMail(Subject subject, String address, Lang lang) {
        locks.alone(subject);
        var known = invitations.findWaiting(address);
        followAsked(known.orElseGet(() -> people.remember(null, address, lang)), subject);
    }

    /** An event or series, which everybody may see who found it. */
    public void followMeeting(Actor person, Subject meeting) {
        followAsked(person.id(), meeting);
    }

    /** She does not want to hear of the event or series any more. Twice does no harm. */
    public void unfollowMeeting(Actor person, Subject meeting) {
        follows.end(List.of(person.id()), meeting, clock.instant());
        if (meeting.kind() == Subject.Kind.EVENT) dropNews(person.id(), new EventId(meeting.id()));
    }

    private void dropNews(PersonId person, EventId event) {
        meetings.drop(List.of(person), event);
        occasions.drop(List.of(person), event);
    }

    /** Whoever takes part hears when the programme or the minutes come out; of dates, the letters of the sign-up tell. */
    void followAsTakingPart(PersonId person, EventId event, Instant since) {
        follows.beginByItself(person, Subject.of(event), Way.TAKES_PART, since);
    }

    /** Not any more; but who also asked to hear still does. */
    void unfollowAsTakingPart(PersonId person, EventId event) {
        if (follows.lapse(person, Subject.of(event), Way.TAKES_PART, clock.instant())) dropNews(person, event);
    }

    private void followAsked(PersonId person, Subject subject) {
        var now = clock.instant();
        locks.alone(subject);
        if (follows.beginAsked(person, subject, now)) began(person, subject, Way.ASKED, now);
    }

    void followAsAuthor(PersonId person, ProposalId proposal, Instant since) {
        if (people.findMailbox(person).isEmpty()) return;
        locks.alone(Subject.of(proposal));
        if (follows.beginAsAuthor(person, proposal, since)) began(person, Subject.of(proposal), Way.RAISED, since);
    }

    /** Something a person did, or what she stands for, makes her follow. */
    public void followByItself(PersonId person, Subject subject, Way way, Instant since) {
        locks.alone(subject);
        if (follows.beginByItself(person, subject, way, since)) began(person, subject, way, since);
    }

    /** What made her follow by itself is over, such as being in a group; who also asked to hear still does. Twice does no harm. */
    public void lapse(PersonId person, Subject subject, Way way, Instant at) {
        if (follows.lapse(person, subject, way, at) && subject.kind() == Subject.Kind.PROPOSAL) heard.drop(List.of(person), new ProposalId(subject.id()));
    }

    /** Asks somebody whether the address is hers, for news that others send her. */
    void ask(PersonId person, Subject about) {
        invitations.invite(person, about);
    }

    private void began(PersonId person, Subject subject, Way way, Instant since) {
        news.catchUp(person, subject, way, since);
        invitations.invite(person, subject);
    }

    @Override
    public void unfollow(Actor person, ProposalId proposal) {
        follows.end(List.of(person.id()), Subject.of(proposal), clock.instant());
        heard.drop(List.of(person.id()), proposal);
    }

    /** How many follow a proposal, and whether this person does, in one statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Standing standing(ProposalId proposal, @Nullable PersonId person) {
        return standing(Subject.of(proposal), person);
    }

    /** The same of an event or a series. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Standing standing(Subject subject, @Nullable PersonId person) {
        return follows.standing(subject, person);
    }

    /** Lets go of all that is kept about a person here: follows, news, questions, and mail whether sent or waiting. */
    public void forget(PersonId person) {
        follows.forget(person);
        heard.forget(person);
        meetings.forget(person);
        occasions.forget(person);
        invitations.forget(person);
        stopLinks.forget(person);
        choices.forget(person);
        outbox.forget(person);
    }
}
