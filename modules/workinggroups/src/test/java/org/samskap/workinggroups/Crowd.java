package org.samskap.workinggroups;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/** People and the names they go by. */
class Crowd implements People {
    final AtomicInteger asked = new AtomicInteger();
    private final Map<PersonId, String> names = new ConcurrentHashMap<>(Map.of(Neighbours.ALMA, "Alma", Neighbours.LEILA, "Leila"));

    private final Map<PersonId, String> remembered = new ConcurrentHashMap<>();

    Actor named(String name) {
        var person = PersonId.next();
        names.put(person, name);
        return new Actor(person, name);
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        asked.incrementAndGet();
        return people.stream().distinct().filter(person -> nameOf(person) != null).collect(Collectors.toMap(person -> person, this::nameOf));
    }

    private @Nullable String nameOf(PersonId person) {
        return names.getOrDefault(person, remembered.get(person));
    }

    @Override
    public PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
        var person = PersonId.next();
        if (name != null) remembered.put(person, name);
        return person;
    }

    @Override
    public PersonId openAccount(String email, String name, Lang lang) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Actor> findActor(PersonId id) {
        return Optional.ofNullable(names.get(id)).map(name -> new Actor(id, name));
    }

    @Override
    public Optional<Mailbox> findMailbox(PersonId id) {
        return Optional.ofNullable(names.get(id)).map(name -> new Mailbox(name + "@post.example", Lang.SV, true));
    }

    @Override
    public Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
        return people.stream().distinct().filter(names::containsKey)
                .collect(Collectors.toMap(person -> person, person -> new Mailbox(names.get(person).toLowerCase() + "@post.example", Lang.SV, true)));
    }

    @Override
    public void confirmEmail(PersonId id) {}
}
