package org.samskap.events;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.Sector;
import org.samskap.partners.UnitId;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The modules below, as far as events need them: one space and one organisation. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {
    static final Space SPACE = new Space(SpaceId.next(), "gemensam-utvecklingsgrupp", "Gemensam utvecklingsgrupp",
            Lang.SV, ZoneId.of("Europe/Stockholm"), "GU", "En öppen grupp.", "Om gruppen.", "Alla.", "Förslag tas vidare.",
            "kommunikatör", null, 30, false, true);
    static final Organisation CITY = new Organisation(OrganisationId.next(), "helsingborgs-stad", "Helsingborgs stad",
            Sector.MUNICIPALITY, "Helsingborg", Lang.SV, "En stad.", List.of(), false);

    @Bean
    Spaces spaces() {
        return new OneSpace();
    }

    @Bean
    Organisations organisations() {
        return new OneOrganisation();
    }

    private static final class OneSpace implements Spaces {
        @Override
        public Space get(SpaceId id) {
            if (!id.equals(SPACE.id())) throw new NotVisible("space " + id);
            return SPACE;
        }

        @Override
        public Optional<Space> find(String slug) {
            return list().stream().filter(space -> space.slug().equals(slug)).findFirst();
        }

        @Override
        public List<Space> list() {
            return List.of(SPACE);
        }

        @Override
        public SpaceId open(Space space) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneOrganisation implements Organisations {
        @Override
        public List<Organisation> list() {
            return List.of(CITY);
        }

        @Override
        public Optional<Organisation> find(String slug) {
            return Optional.of(CITY).filter(city -> city.slug().equals(slug));
        }

        @Override
        public Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
            return ids.stream().filter(CITY.id()::equals).collect(Collectors.toMap(id -> id, id -> CITY));
        }

        @Override
        public Optional<String> findUnitName(UnitId unit) {
            return Optional.empty();
        }

        @Override
        public OrganisationId enter(Organisation organisation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void appoint(PersonId person, OrganisationId organisation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Organisation> representedBy(PersonId person) {
            return List.of();
        }
    }
}
