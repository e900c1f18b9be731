package org.samskap.notifications.internal.outbox;

import java.time.Clock;

import org.samskap.accounts.Letters;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.enclosures.Enclosures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts other modules' letters into the outbox, with what goes along. */
@Component
class LettersByMail implements Letters {
    private final OutboxRepository outbox;
    private final Enclosures enclosures;
    private final People people;
    private final Clock clock;

    LettersByMail(OutboxRepository outbox, Enclosures enclosures, People people, Clock clock) {
        this.outbox = outbox;
        this.enclosures = enclosures;
        this.people = people;
        this.clock = clock;
    }

    // Mandatory: a letter that leaves although what it tells was rolled back would be a lie.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(PersonId to, Letters.Letter letter) {
        if (people.findMailbox(to).isEmpty()) return;
        var id = MailId.next();
        outbox.queue(new org.samskap.notifications.internal.outbox.Letter(id, letter.secret() ? Purpose.SECRET_LETTER : Purpose.LETTER, to, null, letter.lang(), letter.subject(),
                letter.body(), null, letter.expires()), clock.instant());
        enclosures.add(id, letter.attachments());
    }
}
