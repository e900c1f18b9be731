package org.samskap.registrations;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.accounts.Throttle;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesPlanning;
import org.samskap.events.Events;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;

/** The modules below, kept in memory, as far as taking part needs them. */
@TestConfiguration(proxyBeanMethods = false)
@Import(CalendarNeighbours.class)
class Neighbours {
    static final Actor ORGANISER = new Actor(PersonId.next(), "Olga");

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
    KeptLetters letters() {
        return new KeptLetters();
    }

    @Bean
    EventPlanning planning(PlannedEvents events) {
        return Fake.of(EventPlanning.class, new Object() {
            @SuppressWarnings("unused")
            EventOutline outline(String slug, @Nullable Actor organiser) {
                if (organiser == null || !organiser.id().equals(ORGANISER.id())) throw new NotVisible(slug);
                return events.outline(slug).orElseThrow(() -> new NotVisible(slug));
            }
        });
    }

    @Bean
    PlannedSeries series() {
        return new PlannedSeries();
    }

    /** Series whose organiser is the only one who sees them. */
    static final class PlannedSeries implements SeriesPlanning {
        final Map<String, Editions> planned = new ConcurrentHashMap<>();

        @Override
        public Editions editions(String slug, @Nullable Actor organiser) {
            if (organiser == null || !organiser.id().equals(ORGANISER.id())) throw new NotVisible(slug);
            return Optional.ofNullable(planned.get(slug)).orElseThrow(() -> new NotVisible(slug));
        }
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

    /** Mail as it would be put into the outbox. */
    static final class KeptLetters implements Letters {
        private final List<Sent> sent = new CopyOnWriteArrayList<>();

        record Sent(PersonId to, Letter letter) {}

        @Override
        public void send(PersonId to, Letter letter) {
            sent.add(new Sent(to, letter));
        }

        List<String> subjectsTo(PersonId person) {
            return sent.stream().filter(mail -> mail.to().equals(person)).map(mail -> mail.letter().subject()).toList();
        }

        List<Letter> to(PersonId person) {
            return sent.stream().filter(mail -> mail.to().equals(person)).map(Sent::letter).toList();
        }
    }

    static final class PlannedEvents implements Events {
        private final Map<EventId, EventSummary> planned = new ConcurrentHashMap<>();
        private final Map<EventId, EventOutline> outlines = new ConcurrentHashMap<>();

        EventOutline add(EventOutline outline) {
            add(outline.summary());
            outlines.put(outline.id(), outline);
            return outline;
        }

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
            return find(slug).map(this::outlined);
        }

        @Override
        public Optional<EventOutline> outline(EventId id) {
            return Optional.ofNullable(planned.get(id)).map(this::outlined);
        }

        private EventOutline outlined(EventSummary event) {
            var whole = outlines.get(event.id());
            return whole != null ? whole : new EventOutline(event, 0, EventPlan.Kind.MEETING, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);
        }

        @Override
        public Map<EventId, EventSummary> get(Collection<EventId> ids) {
            var found = new HashMap<>(planned);
            found.keySet().retainAll(ids);
            return found;
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
        private final Map<PersonId, String> names = new ConcurrentHashMap<>();

        @Override
        public PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
            var id = PersonId.next();
            if (name != null) names.put(id, name);
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
            var found = new HashMap<>(names);
            found.keySet().retainAll(people);
            return found;
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
        public void confirmEmail(PersonId id) {
            mailboxes.computeIfPresent(id, (person, mailbox) -> new Mailbox(mailbox.address(), mailbox.lang(), true));
        }
    }
}
