package org.samskap.partners;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.Letters;
import org.samskap.accounts.Mailbox;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.accounts.Throttle;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;

/** People who write to us, what we write to them, and one organiser. */
@TestConfiguration(proxyBeanMethods = false)
public class Post {
    public static final PersonId ORGANISER = PersonId.next();
    final Map<PersonId, String> names = new HashMap<>();
    final Map<PersonId, Mailbox> mailboxes = new HashMap<>();
    final List<Letters.Letter> sent = new ArrayList<>();
    final Map<String, PersonId> accounts = new HashMap<>();
    final Set<PersonId> forgotten = new HashSet<>();

    /** Whose account has the address. */
    PersonId account(String address) {
        return accounts.computeIfAbsent(address, unknown -> PersonId.next());
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }

    @Bean
    People people() {
        return Fake.of(People.class, new Object() {
            PersonId remember(@Nullable String name, @Nullable String email, Lang lang) {
                var id = PersonId.next();
                names.put(id, name);
                mailboxes.put(id, new Mailbox(email, lang, false));
                return id;
            }

            Map<PersonId, String> names(Collection<PersonId> people) {
                return names;
            }

            Optional<Mailbox> findMailbox(PersonId person) {
                return Optional.ofNullable(mailboxes.get(person));
            }

            PersonId openAccount(String address, String name, Lang lang) {
                return account(address);
            }

            void confirmEmail(PersonId person) {}

            Map<PersonId, Mailbox> mailboxes(Collection<PersonId> people) {
                return mailboxes;
            }
        });
    }

    @Bean
    Erasure erasure() {
        return person -> {
            names.remove(person);
            mailboxes.remove(person);
            forgotten.add(person);
        };
    }

    @Bean
    Letters letters() {
        return (to, letter) -> sent.add(letter);
    }

    @Bean
    SecretCodes secretCodes() {
        return (purpose, id) -> purpose + "-" + UUID.nameUUIDFromBytes(id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Bean
    Throttle throttle() {
        return Fake.of(Throttle.class, new Object() {
            void spend(Throttle.Limit limit, HttpServletRequest request) {}

            void spend(Throttle.Limit limit, String key) {}
        });
    }

    @Bean
    Roles roles() {
        return Fake.of(Roles.class, new Object() {
            void require(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                if (actor == null || !actor.id().equals(ORGANISER)) throw new NotVisible("space " + space);
            }

            boolean may(@Nullable Actor actor, SpaceId space, Role... anyOf) {
                return actor != null && actor.id().equals(ORGANISER);
            }

            Set<SpaceId> spacesWhere(PersonId person, Role... anyOf) {
                return person.equals(ORGANISER) ? Set.of(new SpaceId(new UUID(0, 7))) : Set.of();
            }
        });
    }
}
