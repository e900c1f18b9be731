package org.samskap.events.web.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.ParticipantRole;

/** Somebody in a session, as typed; a row with nothing but a role is nobody. */
public record PersonForm(@Nullable String name, @Nullable String role, @Nullable String title, @Nullable String affiliation) {
    static final PersonForm EMPTY = new PersonForm(null, null, null, null);

    static PersonForm of(Participant person) {
        return new PersonForm(person.name(), person.role().name(), person.title(), person.affiliation());
    }

    Optional<Participant> read() {
        if (Typed.text(name) == null && Typed.text(title) == null && Typed.text(affiliation) == null) return Optional.empty();
        return Optional.of(new Participant(Typed.text(name), Typed.choice(ParticipantRole.class, role).orElse(ParticipantRole.PRESENTER),
                Typed.text(title), Typed.text(affiliation)));
    }
}
