package org.samskap.workinggroups;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import samskap.testing.Fake;
import samskap.testing.SignedInByHeader;

/**
 * The modules below, as far as groups need them: a space, its facilitator, and one organisation with a representative; and another space,
 * for Vera, who facilitates in both.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({Elsewhere.class, Eager.class, Meetings.class})
class Neighbours {
    static final Space SPACE = new Space(SpaceId.next(), "gu", "Gemensam utvecklingsgrupp", Lang.SV, ZoneId.of("Europe/Stockholm"), "GU",
            "En öppen grupp.", "Om gruppen.", "Alla.", "Förslag tas vidare.", "kommunikatör", null, 30, false, true);
    static final Space OTHER = new Space(SpaceId.next(), "vk", "Växa eller Krympa", Lang.SV, ZoneId.of("Europe/Stockholm"), "VK",
            "En konferens.", "Om konferensen.", "Alla.", "Förslag tas vidare.", "kommunikatör", null, 30, false, true);
    static final PersonId ALMA = PersonId.next();
    static final PersonId VERA = PersonId.next();
    static final PersonId LEILA = PersonId.next();
    static final Organisation HOUSE = new Organisation(OrganisationId.next(), "fontanhuset", "Fontänhuset", Sector.USER_ORGANISATION,
            "Helsingborg", Lang.SV, "Ett hus.", List.of(), false);

    @Bean
    SignedInByHeader<Actor> signedInByHeader() {
        return new SignedInByHeader<>(Actor.class, id -> new Actor(PersonId.of(id), "Ronja"));
    }

    @Bean
    Board board() {
        return new Board();
    }

    @Bean
    Told told() {
        return new Told();
    }

    @Bean
    Crowd crowd() {
        return new Crowd();
    }

    @Bean
    Roles roles() {
        return new AlmaFacilitates();
    }

    @Bean
    Spaces spaces() {
        return Fake.of(Spaces.class, new Object() {
            Space get(SpaceId id) {
                return OTHER.id().equals(id) ? OTHER : SPACE;
            }

            Optional<Space> find(String slug) {
                return list().stream().filter(space -> space.slug().equals(slug)).findFirst();
            }

            List<Space> list() {
                return List.of(SPACE, OTHER);
            }
        });
    }

    @Bean
    OneOrganisation organisations() {
        return new OneOrganisation();
    }

    @Bean
    SecretCodes secretCodes() {
        return (purpose, id) -> "code-" + id;
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://samskap.example"));
    }

    @Bean
    Letterbox letters() {
        return new Letterbox();
    }

    @Bean
    OneCommitment commitments() {
        return new OneCommitment();
    }
}
