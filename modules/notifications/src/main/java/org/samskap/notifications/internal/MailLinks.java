package org.samskap.notifications.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.notifications.internal.digests.NewsRepository;
import org.samskap.notifications.internal.invitations.Invitations;
import org.samskap.notifications.internal.invitations.Token;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.outbox.Purpose;
import org.samskap.proposals.ProposalId;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the links in our mails lead to: saying yes, and stopping. Whoever holds the link is the reader; no sign-in is asked for. */
@Service
@Transactional
public class MailLinks {
    private final Invitations invitations;
    private final StopLinks stopLinks;
    private final FollowRepository follows;
    private final NewsRepository news;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final OutboxRepository outbox;
    private final Surroundings surroundings;
    private final Interests interests;
    private final Locks locks;
    private final Clock clock;

    MailLinks(Invitations invitations, StopLinks stopLinks, FollowRepository follows, NewsRepository news, MeetingNews meetings, Occasions occasions,
              OutboxRepository outbox, Surroundings surroundings, Interests interests, Locks locks, Clock clock) {
        this.invitations = invitations;
        this.stopLinks = stopLinks;
        this.follows = follows;
        this.news = news;
        this.meetings = meetings;
        this.occasions = occasions;
        this.outbox = outbox;
        this.surroundings = surroundings;
        this.interests = interests;
        this.locks = locks;
        this.clock = clock;
    }

    /** Something the reader follows; href is null when its page is not public yet. */
    public record Followed(Subject subject, String name, @Nullable String href) {}

    /** What the reader would hear about; empty when the link is unknown or too old. */
    @Transactional(readOnly = true)
    public Optional<List<Followed>> findInvitation(String token) {
        var people = invitations.findPeople(token);
        return followedBy(people).map(followed -> Stream.concat(followed.stream(), awaitedBy(people)).distinct().toList());
    }

    /** Events whose sign-up they wait for; not a thing to stop, since that is one mail. */
    private Stream<Followed> awaitedBy(List<PersonId> people) {
        return followed(interests.eventsOf(people, Interest.REGISTRATION_OPENS).stream().map(Subject::of).toList()).stream();
    }

    /** The reader says yes. Twice does no harm. False when the link is unknown or too old. */
    public boolean accept(String token) {
        return invitations.accept(token);
    }

    /** What the reader of a digest follows; empty when the link is unknown. */
    @Transactional(readOnly = true)
    public Optional<List<Followed>> findStop(String token) {
        return followedBy(stopLinks.findPeople(new Token(token)));
    }

    private Optional<List<Followed>> followedBy(List<PersonId> people) {
        return people.isEmpty() ? Optional.empty() : Optional.of(followed(follows.subjectsOf(people)));
    }

    /** What somebody who is signed in follows, latest first. */
    @Transactional(readOnly = true)
    public List<Followed> listFollowed(PersonId person) {
        return followed(follows.subjectsOf(List.of(person)));
    }

    private List<Followed> followed(Collection<Subject> subjects) {
        return surroundings.names(subjects).entrySet().stream().map(one -> new Followed(one.getKey(), one.getValue().name(), one.getValue().href())).toList();
    }

    /** No mail any more, not even what waits in the outbox. Twice does no harm; an unknown link does nothing. */
    public void stopAll(String token) {
        stopAll(stopLinks.findPeople(new Token(token)));
    }

    /** The same, of somebody who is signed in. */
    public void stopAll(PersonId person) {
        stopAll(List.of(person));
    }

    private void stopAll(List<PersonId> people) {
        locks.alone(people);
        follows.endAll(people, clock.instant());
        news.drop(people);
        meetings.drop(people);
        occasions.drop(people);
        outbox.cancel(people, Purpose.DIGEST);
    }

    /** No mail about one thing any more. */
    public void stop(String token, Subject subject) {
        stop(stopLinks.findPeople(new Token(token)), subject);
    }

    /** The same, of somebody who is signed in. */
    public void stop(PersonId person, Subject subject) {
        stop(List.of(person), subject);
    }

    private void stop(List<PersonId> people, Subject subject) {
        locks.alone(people);
        follows.end(people, subject, clock.instant());
        if (subject.kind() == Subject.Kind.PROPOSAL) news.drop(people, new ProposalId(subject.id()));
        if (subject.kind() != Subject.Kind.EVENT) return;
        meetings.drop(people, new EventId(subject.id()));
        occasions.drop(people, new EventId(subject.id()));
    }
}
