package org.samskap.notifications.internal.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.Locks;
import org.samskap.notifications.internal.Subject;
import org.samskap.notifications.internal.outbox.OutboxRepository;
import org.samskap.notifications.internal.returned.ReturnedAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whether an address may get news, before it gets any (PRIV-04). Whatever was left with the same address while the
 * question is open shares it, so that nobody is flooded by somebody who types her address again and again.
 */
@Service
@Transactional
public class Invitations {
    public static final Duration VALID = Duration.ofDays(30);
    private static final Duration AGAIN_AFTER = Duration.ofDays(1);
    private final InvitationRepository invitations;
    private final OutboxRepository outbox;
    private final InvitationLetters letters;
    private final People people;
    private final ReturnedAddresses returned;
    private final Locks locks;
    private final Clock clock;

    Invitations(InvitationRepository invitations, OutboxRepository outbox, InvitationLetters letters, People people, ReturnedAddresses returned, Locks locks, Clock clock) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.letters = letters;
        this.people = people;
        this.returned = returned;
        this.locks = locks;
        this.clock = clock;
    }

    /** Sends the question, unless the address is confirmed or was asked within a day. */
    public void invite(PersonId person, Subject about) {
        people.findMailbox(person).filter(mailbox -> !mailbox.confirmed()).ifPresent(mailbox -> ask(person, mailbox, about));
    }

    private void ask(PersonId person, Mailbox mailbox, Subject about) {
        locks.alone(mailbox.address());
        var now = clock.instant();
        var waiting = waiting(mailbox.address());
        var recent = waiting.stream().filter(asked -> asked.at().isAfter(now.minus(AGAIN_AFTER))).findFirst();
        if (recent.isPresent()) {
            invitations.add(recent.get().token(), List.of(person), recent.get().at());
            return;
        }
        var token = Token.fresh();
        var all = new ArrayList<>(waiting.stream().map(InvitationRepository.Asked::person).distinct().toList());
        all.add(person);
        invitations.add(token.hash(), all, now);
        outbox.queue(letters.write(person, mailbox.lang(), about, token, now.plus(VALID)), now);
    }

    /** The person who left this address and has not answered yet; the address stays locked until the transaction ends. */
    public Optional<PersonId> findWaiting(String address) {
        locks.alone(address);
        return waiting(address).stream().map(InvitationRepository.Asked::person).findFirst();
    }

    private List<InvitationRepository.Asked> waiting(String address) {
        var asked = invitations.listSince(oldest());
        var mailboxes = people.mailboxes(asked.stream().map(InvitationRepository.Asked::person).distinct().toList());
        return asked.stream().filter(one -> {
            var mailbox = mailboxes.get(one.person());
            return mailbox != null && !mailbox.confirmed() && mailbox.address().equalsIgnoreCase(address);
        }).toList();
    }

    /** Who is asked by the link; nobody when it is unknown or too old. */
    @Transactional(readOnly = true)
    public List<PersonId> findPeople(String token) {
        return invitations.findPeople(new Token(token).hash(), oldest());
    }

    /** Yes. Twice does no harm. False when the link is unknown or too old. */
    public boolean accept(String token) {
        var asked = findPeople(token);
        asked.forEach(people::confirmEmail);
        people.mailboxes(asked).values().forEach(mailbox -> returned.works(mailbox.address()));
        return !asked.isEmpty();
    }

    private Instant oldest() {
        return clock.instant().minus(VALID);
    }

    public void forget(PersonId person) {
        invitations.forget(person);
    }
}
