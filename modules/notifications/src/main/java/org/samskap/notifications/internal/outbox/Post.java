package org.samskap.notifications.internal.outbox;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.People;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is due from the outbox to the mail server. A mail leaves once; only a crash after the server took it and before we
 * noted so makes it leave again, with the same Message-ID (REL-09).
 */
@Component
public class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int A_ROUND = 500;
    private final OutboxRepository outbox;
    private final Postman postman;
    private final ReturnedAddresses returned;
    private final People people;
    private final Clock clock;

    Post(OutboxRepository outbox, Postman postman, ReturnedAddresses returned, People people, Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.returned = returned;
        this.people = people;
        this.clock = clock;
    }

    public int sendDue() {
        outbox.expire(clock.instant());
        if (!postman.hasServer()) return 0;
        int sent = 0;
        for (int tried = 0; tried < A_ROUND; tried++) {
            var mail = outbox.take(clock.instant());
            if (mail.isEmpty()) break;
            var outcome = send(mail.get());
            if (outcome.kind() == Outcome.Kind.SENT) sent++;
            // The others would fare no better; they stay due and need not count an attempt.
            if (outcome.kind() == Outcome.Kind.NOBODY_THERE) break;
        }
        return sent;
    }

    private Outcome send(Mail mail) {
        var outcome = deliver(mail);
        switch (outcome.kind()) {
            case SENT -> outbox.sent(mail, clock.instant());
            case REFUSED, NO_SUCH_READER -> giveUp(mail, outcome);
            case LATER, NOBODY_THERE -> tryAgain(mail, outcome);
        }
        return outcome;
    }

    /** To where its reader is now. News goes to confirmed addresses only: when hers changed after it was written, it waits for that. */
    private Outcome deliver(Mail mail) {
        if (mail.person() == null) return deliver(mail, mail.address());
        var mailbox = people.findMailbox(mail.person()).orElse(null);
        if (mailbox != null && !mailbox.confirmed() && !mail.purpose().askedFor()) return new Outcome(Outcome.Kind.LATER, "unconfirmed");
        if (mailbox != null && mail.purpose() == Purpose.DIGEST && !returned.of(List.of(mailbox.address())).isEmpty()) return new Outcome(Outcome.Kind.LATER, "comes back");
        return deliver(mail, mailbox == null ? null : mailbox.address());
    }

    private Outcome deliver(Mail mail, @Nullable String to) {
        if (to == null) return new Outcome(Outcome.Kind.REFUSED, "no address");
        var outcome = postman.deliver(mail, to);
        if (outcome.kind() == Outcome.Kind.SENT) returned.taken(to);
        if (outcome.kind() == Outcome.Kind.NO_SUCH_READER) returned.refused(to);
        return outcome;
    }

    private void tryAgain(Mail mail, Outcome outcome) {
        var next = clock.instant().plus(Backoff.after(mail.attempt()));
        if (next.isAfter(mail.firstTried().plus(Backoff.GIVE_UP))) giveUp(mail, outcome);
        else outbox.failed(mail, next, outcome.problem());
    }

    private void giveUp(Mail mail, Outcome outcome) {
        LOG.warn("Mail {} could not be delivered: {}", mail.id(), outcome.problem());
        outbox.dead(mail, outcome.problem());
    }
}
