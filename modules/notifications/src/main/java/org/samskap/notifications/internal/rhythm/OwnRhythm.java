package org.samskap.notifications.internal.rhythm;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.StopLinks;
import org.samskap.notifications.internal.invitations.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody chooses for herself: signed in, or with the link that her mail has. */
@Service
@Transactional
public class OwnRhythm {
    private final Choices choices;
    private final StopLinks links;
    private final Clock clock;

    OwnRhythm(Choices choices, StopLinks links, Clock clock) {
        this.choices = choices;
        this.links = links;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Choice get(PersonId person) {
        return choices.latest(List.of(person));
    }

    public void choose(PersonId person, Choice choice) {
        choices.choose(List.of(person), choice, clock.instant());
    }

    /** What holds for the reader of a mail; empty when its link is unknown. */
    @Transactional(readOnly = true)
    public Optional<Choice> find(String token) {
        var people = links.findPeople(new Token(token));
        return people.isEmpty() ? Optional.empty() : Optional.of(choices.latest(people));
    }

    /** An unknown link does nothing. */
    public void choose(String token, Choice choice) {
        choices.choose(links.findPeople(new Token(token)), choice, clock.instant());
    }
}
