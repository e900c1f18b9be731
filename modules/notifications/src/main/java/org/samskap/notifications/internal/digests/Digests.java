package org.samskap.notifications.internal.digests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.Occasions;
import org.samskap.ui.Lang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through everybody who has something to hear. */
@Component
class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int AT_ONCE = 1000;
    private final NewsRepository news;
    private final MeetingNews meetings;
    private final Occasions occasions;
    private final DigestWriter writer;
    private final People people;

    Digests(NewsRepository news, MeetingNews meetings, Occasions occasions, DigestWriter writer, People people) {
        this.news = news;
        this.meetings = meetings;
        this.occasions = occasions;
        this.writer = writer;
        this.people = people;
    }

    /** Somebody who reads at one address, however often she left it. */
    record Reader(Lang lang, List<PersonId> people) {}

    int write() {
        var waiting = Stream.of(news.listWaiting(), meetings.listWaiting(), occasions.listWaiting()).flatMap(List::stream).distinct().toList();
        return (int) readers(waiting).stream().filter(this::written).count();
    }

    private boolean written(Reader reader) {
        try {
            return writer.write(reader.people(), reader.lang());
        } catch (RuntimeException e) {
            // One mail that cannot be written must not keep the others from theirs; it is tried again next time.
            LOG.error("No digest for person {}", reader.people().getFirst(), e);
            return false;
        }
    }

    private Collection<Reader> readers(List<PersonId> waiting) {
        var readers = new LinkedHashMap<String, Reader>();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            var some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            gather(some, people.mailboxes(some), readers);
        }
        return readers.values();
    }

    static void gather(List<PersonId> some, Map<PersonId, Mailbox> mailboxes, Map<String, Reader> readers) {
        some.stream().filter(mailboxes::containsKey).filter(person -> mailboxes.get(person).confirmed()).forEach(person -> {
            var mailbox = mailboxes.get(person);
            readers.computeIfAbsent(mailbox.address().toLowerCase(Locale.ROOT), a -> new Reader(mailbox.lang(), new ArrayList<>()))
                    .people().add(person);
        });
    }
}
