package org.samskap.registrations;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.accounts.Throttle;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.SignedInByHeader;

/** The modules below, kept in memory, as far as taking part needs them. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Anna"));
    }

    @Bean
    PlannedEvents events() {
        return new PlannedEvents();
    }

    @Bean
    RememberedPeople people() {
        return new RememberedPeople();
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }

    @Bean
    SecretCodes secretCodes() {
        return (purpose, id) -> (id + "").replace("-", "").substring(5);
    }

    @Bean
    Throttle throttle() {
        return new Throttle() {
            @Override
            public void spend(Limit limit, HttpServletRequest request) {}

            @Override
            public void spend(Limit limit, String key) {}
        };
    }

    static final class PlannedEvents implements Events {
        private final Map<EventId, EventSummary> planned = new ConcurrentHashMap<>();

        EventSummary add(EventSummary event) {
            planned.put(event.id(), event);
            return event;
        }

        @Override
        public EventSummary get(EventId id) {
            return Optional.ofNullable(planned.get(id)).orElseThrow(() -> new NotVisible("event " + id));
        }

        @Override
        public Optional<EventSummary> find(String slug) {
            return planned.values().stream().filter(event -> event.slug().equals(slug)).findFirst();
        }

        @Override
        public Optional<EventOutline> outline(String slug) {
            return find(slug).map(PlannedEvents::outlined);
        }

        @Override
        public Optional<EventOutline> outline(EventId id) {
            return Optional.ofNullable(planned.get(id)).map(PlannedEvents::outlined);
        }

        private static EventOutline outlined(EventSummary event) {
            return new EventOutline(event, 0, EventPlan.Kind.MEETING, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);
        }

        @Override
        public Map<EventId, EventSummary> get(Collection<EventId> ids) {
            return Map.of();
        }

        @Override
        public List<EventSummary> listIn(SpaceId space) {
            return List.of();
        }

        @Override
        public List<EventSummary> followedUpBy(EventId followUp) {
            return List.of();
        }

        @Override
        public List<EventSummary> followUpsOf(EventId earlier) {
            return List.of();
        }

        @Override
        public Optional<EventSummary> findNextAfter(EventId event, LocalDate day) {
            return Optional.empty();
        }
    }

    static final class RememberedPeople implements People {
        private final Map<PersonId, Mailbox> mailboxes = new ConcurrentHashMap<>();

        @Override
        public PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
            var id = PersonId.next();
            if (email != null) mailboxes.put(id, new Mailbox(email, lang, false));
            return id;
        }

        @Override
        public PersonId openAccount(String email, String name, Lang lang) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Actor> findActor(PersonId id) {
            return Optional.empty();
        }

        @Override
        public Map<PersonId, String> names(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public Optional<Mailbox> findMailbox(PersonId id) {
            return Optional.ofNullable(mailboxes.get(id));
        }

        @Override
        public Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
            var found = new HashMap<>(mailboxes);
            found.keySet().retainAll(people);
            return found;
        }

        @Override
        public void confirmEmail(PersonId id) {}
    }
}
