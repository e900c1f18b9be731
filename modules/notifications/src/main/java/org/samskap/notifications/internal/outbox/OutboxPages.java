package org.samskap.notifications.internal.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.outbox.OutboxRepository.Row;
import org.samskap.notifications.internal.enclosures.Enclosures;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Service;

/** Reads the outbox for the page that shows it in a demonstration. */
@Service
public class OutboxPages {
    private final OutboxRepository outbox;
    private final Enclosures enclosures;
    private final People people;
    private final Clock clock;

    OutboxPages(OutboxRepository outbox, Enclosures enclosures, People people, Clock clock) {
        this.outbox = outbox;
        this.enclosures = enclosures;
        this.people = people;
        this.clock = clock;
    }

    /** @param body null once emptied, or when its time is over */
    public record Shown(UUID id, String to, Lang lang, String subject, @Nullable String body, MailState state, Instant at) {}

    /** Newest first, after the given one. */
    public List<Shown> list(@Nullable UUID after, int atMost) {
        var rows = outbox.list(after == null ? null : new MailId(after), atMost);
        return shown(rows);
    }

    public Optional<Shown> find(UUID id) {
        return outbox.find(new MailId(id)).map(row -> shown(List.of(row)).getFirst());
    }

    /** What lies in the envelope; empty for a mail that nobody can read any more. */
    public List<Letters.Attachment> filesOf(UUID id) {
        return find(id).filter(shown -> shown.body() != null).map(shown -> enclosures.of(new MailId(id))).orElse(List.of());
    }

    private List<Shown> shown(List<Row> rows) {
        var mailboxes = people.mailboxes(rows.stream().map(Row::person).filter(java.util.Objects::nonNull).distinct().toList());
        return rows.stream().map(row -> shown(row, mailboxes)).toList();
    }

    private Shown shown(Row row, Map<PersonId, Mailbox> mailboxes) {
        var mailbox = row.person() == null ? null : mailboxes.get(row.person());
        var to = mailbox != null ? mailbox.address() : row.address() != null ? row.address() : "–";
        var over = row.expires() != null && !row.expires().isAfter(clock.instant());
        return new Shown(row.id().value(), to, row.lang(), row.subject(), over ? null : row.body(), row.state(), row.queuedAt());
    }
}
