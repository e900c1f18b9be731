package org.samskap.notifications.internal.invitations;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.samskap.accounts.Erasure;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.FollowRepository;
import org.samskap.notifications.internal.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases addresses that somebody left in order to follow and that nobody ever confirmed: perhaps they were never hers (PRIV-04).
 * Who also raised a proposal, or takes part in something, left more than an address and stays.
 */
@Component
public class Unanswered {
    private final InvitationRepository invitations;
    private final FollowRepository follows;
    private final People people;
    private final Erasure erasure;

    Unanswered(InvitationRepository invitations, FollowRepository follows, People people, Erasure erasure) {
        this.invitations = invitations;
        this.follows = follows;
        this.people = people;
        this.erasure = erasure;
    }

    /** Of those who were asked for the last time at this instant or earlier. */
    @Transactional
    public void forgetAskedBefore(Instant oldest) {
        var asked = invitations.listUnanswered(oldest);
        var mailboxes = people.mailboxes(asked);
        asked.stream().filter(mailboxes::containsKey).filter(person -> !mailboxes.get(person).confirmed() && onlyFollows(person)).forEach(erasure::forget);
    }

    private boolean onlyFollows(PersonId person) {
        return follows.waysOf(List.of(person)).equals(Set.of(Way.ASKED));
    }
}
