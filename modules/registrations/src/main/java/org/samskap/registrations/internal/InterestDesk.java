package org.samskap.registrations.internal;

import java.util.Optional;

import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.registrations.Interest;
import org.samskap.registrations.Interests;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes addresses of people who want to hear more, with no account. */
@Service
public class InterestDesk {
    private final Interests interests;
    private final People people;

    InterestDesk(Interests interests, People people) {
        this.interests = interests;
        this.people = people;
    }

    /** Keeps the address for this purpose alone. Somebody who asks again is not asked to confirm again. */
    @Transactional
    public void leave(EventId event, Interest interest, EmailAddress address, Lang lang) {
        if (find(event, interest, address).isPresent()) return;
        interests.register(event, interest, people.remember(null, address.text(), lang));
    }

    private Optional<PersonId> find(EventId event, Interest interest, EmailAddress address) {
        return people.mailboxes(interests.listFor(event, interest)).entrySet().stream()
                .filter(known -> known.getValue().address().equalsIgnoreCase(address.text()))
                .map(known -> known.getKey()).findFirst();
    }
}
