package org.samskap.notifications.internal.digests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.notifications.internal.outbox.MailSettings;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.samskap.notifications.internal.rhythm.Choices;
import org.samskap.notifications.internal.rhythm.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through everybody who has something to hear, and writes to those whose turn it is. */
@Component
class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int AT_ONCE = 1000;
    /** Mails that are written together: fewer statements for each, and few to write again when one cannot be written. */
    private static final int A_PILE = 250;
    private final NewsRepository news;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final OutboxRepository outbox;
    private final Choices choices;
    private final ReturnedAddresses returned;
    private final DigestWriter writer;
    private final People people;
    private final MailSettings settings;
    private final Clock clock;

    Digests(NewsRepository news, MeetingNews meetings, Occasions occasions, OutboxRepository outbox, Choices choices, ReturnedAddresses returned, DigestWriter writer, People people,
            MailSettings settings, Clock clock) {
        this.news = news;
        this.meetings = meetings;
        this.occasions = occasions;
        this.outbox = outbox;
        this.choices = choices;
        this.returned = returned;
        this.writer = writer;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    int write() {
        var due = due(waiting());
        int written = 0;
        for (int from = 0; from < due.size(); from += A_PILE) written += write(due.subList(from, Math.min(from + A_PILE, due.size())));
        return written;
    }

    private int write(List<Reader> pile) {
        try {
            return writer.write(pile);
        } catch (RuntimeException e) {
            // One mail that cannot be written must not keep the others from theirs; it is tried again next time.
            if (pile.size() > 1) return pile.stream().mapToInt(one -> write(List.of(one))).sum();
            LOG.error("No digest for person {}", pile.getFirst().people().getFirst(), e);
            return 0;
        }
    }

    private Waiting waiting() {
        var waiting = new Waiting();
        waiting.add(news.listWaiting(), false);
        waiting.add(meetings.listWaiting(), true);
        waiting.add(occasions.listWaiting(), true);
        return waiting;
    }

    private List<Reader> due(Waiting waiting) {
        var mailboxes = new HashMap<PersonId, Mailbox>();
        var made = new HashMap<PersonId, Choices.Made>();
        var all = waiting.people();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            mailboxes.putAll(people.mailboxes(some));
            made.putAll(choices.of(some));
        }
        var returned = returned(mailboxes.values());
        var lastMails = lastMails(made);
        var today = mailsOfADay(made, all);
        var due = new ArrayList<Reader>();
        var now = clock.instant();
        for (var people : Waiting.together(all, mailboxes)) {
            if (returned.contains(mailboxes.get(people.getFirst()).address())) continue;
            if (people.stream().mapToInt(person -> today.getOrDefault(person, 0)).sum() >= settings.mostADay()) continue;
            var choice = Choices.latest(people, made);
            if (choice.isDue(waiting.oldest(people), last(people, lastMails), now, settings.zone()))
                due.add(new Reader(mailboxes.get(people.getFirst()).lang(), people, choice.pace(), waiting.ofMeetings(people)));
        }
        return due;
    }

    /** Addresses from which mail comes back: their news waits. */
    private Set<String> returned(Collection<Mailbox> mailboxes) {
        var all = mailboxes.stream().map(Mailbox::address).distinct().toList();
        var returned = new HashSet<String>();
        for (int from = 0; from < all.size(); from += AT_ONCE) returned.addAll(this.returned.of(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        return returned;
    }

    /** Only of those who do not hear at once. */
    private Map<PersonId, Instant> lastMails(Map<PersonId, Choices.Made> made) {
        var all = made.keySet().stream().filter(person -> made.get(person).choice().pace() != Pace.AT_ONCE).toList();
        var last = new HashMap<PersonId, Instant>();
        for (int from = 0; from < all.size(); from += AT_ONCE) last.putAll(outbox.lastDigests(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        return last;
    }

    /** Only of those who hear at once: the others have a turn. */
    private Map<PersonId, Integer> mailsOfADay(Map<PersonId, Choices.Made> made, List<PersonId> all) {
        var atOnce = all.stream().filter(person -> !made.containsKey(person) || made.get(person).choice().pace() == Pace.AT_ONCE).toList();
        var since = clock.instant().minus(Duration.ofDays(1));
        var mails = new HashMap<PersonId, Integer>();
        for (int from = 0; from < atOnce.size(); from += AT_ONCE) mails.putAll(outbox.countDigests(atOnce.subList(from, Math.min(from + AT_ONCE, atOnce.size())), since));
        return mails;
    }

    private static @Nullable Instant last(List<PersonId> people, Map<PersonId, Instant> lastMails) {
        return people.stream().map(lastMails::get).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }
}
