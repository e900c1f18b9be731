package org.samskap.notifications.internal.digests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.samskap.accounts.Mailbox;
import org.samskap.accounts.PersonId;

/** Everybody with something to hear, and since when. Whoever reads at one address is one reader. */
final class Waiting {
    private final Map<PersonId, Instant> oldest = new LinkedHashMap<>();
    private final Set<PersonId> meetings = new HashSet<>();

    /** @param news the oldest of each person */
    void add(Map<PersonId, Instant> news, boolean ofMeetings) {
        news.forEach((person, at) -> oldest.merge(person, at, (one, other) -> one.isBefore(other) ? one : other));
        if (ofMeetings) meetings.addAll(news.keySet());
    }

    List<PersonId> people() {
        return List.copyOf(oldest.keySet());
    }

    /** Those who share an address stand together; addresses that nobody confirmed are left out (PRIV-04). */
    static Collection<List<PersonId>> together(Collection<PersonId> people, Map<PersonId, Mailbox> mailboxes) {
        var readers = new LinkedHashMap<String, List<PersonId>>();
        people.stream().filter(mailboxes::containsKey).filter(person -> mailboxes.get(person).confirmed())
                .forEach(person -> readers.computeIfAbsent(mailboxes.get(person).address().toLowerCase(Locale.ROOT), a -> new ArrayList<>()).add(person));
        return readers.values();
    }

    Instant oldest(Collection<PersonId> people) {
        return people.stream().map(oldest::get).min(Instant::compareTo).orElseThrow();
    }

    boolean ofMeetings(Collection<PersonId> people) {
        return people.stream().anyMatch(meetings::contains);
    }
}
