package org.samskap.partners;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;

/** The other modules, as far as partners need them: one space, and one group to commit something to. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {
    static final Space SPACE = new Space(SpaceId.next(), "gu", "Gemensam utvecklingsgrupp", Lang.SV, ZoneId.of("Europe/Stockholm"), "GU",
            "En öppen grupp.", "Om gruppen.", "Alla.", "Förslag tas vidare.", "kommunikatör", null, 30, false, true);
    public static final Target GROUP = new Target(Target.Kind.WORKING_GROUP, UUID.fromString("018b0000-0000-7000-8000-000000000001"));

    static final PersonId COORDINATOR = PersonId.next();

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Signe"));
    }

    @Bean
    TargetNames groups() {
        return new OneGroup();
    }

    /** The group has no room and knows nobody who has lived with it. */
    @Bean
    NeedSource needsOfGroups() {
        var needs = List.of(new Needing.Need(NeedKind.PLACE, "En sal med datorer"), new Needing.Need(NeedKind.LIVED_EXPERIENCE));
        var group = new Needing(GROUP, "Mentorer", "/groups/mentorer", SPACE.id(), Lang.SV, needs, "Helsingborg", "/groups/mentorer/join");
        return Fake.of(NeedSource.class, new Object() {
            Target.Kind kind() {
                return Target.Kind.WORKING_GROUP;
            }

            List<Needing> list(@Nullable SpaceId space, @Nullable NeedKind kind, @Nullable UUID before, int atMost) {
                return kind != null && !group.lacks(kind) || before != null && before.compareTo(GROUP.id()) <= 0 ? List.of() : List.of(group);
            }

            List<Needing> listOf(Collection<UUID> ids) {
                return ids.contains(GROUP.id()) ? List.of(group) : List.of();
            }
        });
    }

    /** A meeting that goes through what the group does. */
    @Bean
    MeetingTargets agenda() {
        return slug -> slug.equals("traffen") ? Optional.of(new MeetingTargets.Meeting("Träffen", "/events/traffen", Lang.SV, SPACE.id(), List.of(GROUP)))
                : Optional.empty();
    }

    /** Who coordinates the group. */
    @Bean
    Carriers carriers() {
        return (person, target) -> person.equals(COORDINATOR) && target.equals(GROUP);
    }

    @Bean
    Spaces spaces() {
        return Fake.of(Spaces.class, new Object() {
            Space get(SpaceId id) {
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

    private static final class OneGroup implements TargetNames {
        @Override
        public Target.Kind kind() {
            return Target.Kind.WORKING_GROUP;
        }

        @Override
        public Map<UUID, Named> names(Collection<UUID> ids) {
            return ids.contains(GROUP.id()) ? Map.of(GROUP.id(), new Named("Mentorer", "/groups/mentorer", SPACE.id())) : Map.of();
        }
    }
}
