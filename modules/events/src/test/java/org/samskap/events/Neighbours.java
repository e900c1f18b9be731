package org.samskap.events;

import java.net.URI;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.Throttle;
import org.samskap.partners.Call;
import org.samskap.partners.CallId;
import org.samskap.partners.Calls;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.Sector;
import org.samskap.partners.Target;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;

/** The modules below, as far as events need them: one space and one organisation. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {
    static final Space SPACE = new Space(SpaceId.next(), "gemensam-utvecklingsgrupp", "Gemensam utvecklingsgrupp",
            Lang.SV, ZoneId.of("Europe/Stockholm"), "GU", "En öppen grupp.", "Om gruppen.", "Alla.", "Förslag tas vidare.",
            "kommunikatör", null, 30, false, true);
    static final Organisation CITY = new Organisation(OrganisationId.next(), "helsingborgs-stad", "Helsingborgs stad",
            Sector.MUNICIPALITY, "Helsingborg", Lang.SV, "En stad.", List.of(), false, new Organisation.Logo(UUID.randomUUID(), "Stadens vapen"));

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Alma"));
    }

    @Bean
    PublicAddress address() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }

    @Bean
    Spaces spaces() {
        return Fake.of(Spaces.class, new Object() {
            Space get(SpaceId id) {
                if (!id.equals(SPACE.id())) throw new NotVisible("space " + id);
                return SPACE;
            }

            Optional<Space> find(String slug) {
                return Optional.of(SPACE).filter(space -> space.slug().equals(slug));
            }

            List<Space> list() {
                return List.of(SPACE);
            }
        });
    }

    /** Organises in the space; everybody else holds no role. */
    static final Actor ORGANISER = new Actor(PersonId.next(), "Olga");

    @Bean
    Roles roles() {
        return Fake.of(Roles.class, new Object() {
            void require(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                if (!may(actor, space, anyOf)) throw new NotVisible("space " + space);
            }

            boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                return actor != null && ORGANISER.id().equals(actor.id()) && SPACE.id().equals(space) && List.of(anyOf).contains(Role.ORGANISER);
            }

            Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
                return ORGANISER.id().equals(person) && List.of(anyOf).contains(Role.ORGANISER) ? Set.of(SPACE.id()) : Set.of();
            }
        });
    }

    /** Which events somebody looks after who plans nowhere, as a module above says. */
    static final Map<PersonId, EventId> STEWARDS = new ConcurrentHashMap<>();

    @Bean
    EventStewards stewards() {
        return new EventStewards() {
            @Override
            public boolean lookAfter(EventId event, PersonId person) {
                return event.equals(STEWARDS.get(person));
            }

            @Override
            public Set<EventId> eventsOf(PersonId person) {
                return STEWARDS.containsKey(person) ? Set.of(STEWARDS.get(person)) : Set.of();
            }
        };
    }

    @Bean
    Throttle throttle() {
        return Fake.of(Throttle.class, new Object() {
            void spend(Throttle.Limit limit, HttpServletRequest request) {}
        });
    }

    /** Everybody who was ever named, by address, and who left a name or an address. */
    @Bean
    People people() {
        return Fake.of(People.class, new Object() {
            private final Map<String, PersonId> accounts = new ConcurrentHashMap<>();
            private final Map<PersonId, String> names = new ConcurrentHashMap<>();
            private final Map<PersonId, Mailbox> addresses = new ConcurrentHashMap<>();

            PersonId openAccount(String email, String name, Lang lang) {
                return accounts.computeIfAbsent(email, e -> PersonId.next());
            }

            PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
                var id = PersonId.next();
                if (name != null) names.put(id, name);
                if (email != null) addresses.put(id, new Mailbox(email, lang, false));
                return id;
            }

            Map<PersonId, String> names(Collection<PersonId> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> names.getOrDefault(id, "Nadia")));
            }

            Map<PersonId, Mailbox> mailboxes(Collection<PersonId> ids) {
                return Map.of();
            }

            Optional<Mailbox> findMailbox(PersonId id) {
                return Optional.ofNullable(addresses.get(id));
            }
        });
    }

    @Bean
    Organisations organisations() {
        return Fake.of(Organisations.class, new Object() {
            List<Organisation> list() {
                return List.of(CITY);
            }

            Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
                return ids.contains(CITY.id()) ? Map.of(CITY.id(), CITY) : Map.of();
            }
        });
    }

    @Bean
    Calls calls() {
        return Fake.of(Calls.class, new Object() {
            Optional<Call> find(Target target) {
                return Optional.empty();
            }

            int answers(CallId call) {
                return 0;
            }
        });
    }
}
