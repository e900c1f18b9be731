package org.samskap.workinggroups;

import static org.samskap.workinggroups.Neighbours.HOUSE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitId;

/** A directory with one organisation, for which Leila speaks; tests may change its name. */
class OneOrganisation implements Organisations {
    volatile String name = HOUSE.name();

    private Organisation house() {
        return new Organisation(HOUSE.id(), HOUSE.slug(), name, HOUSE.sector(), HOUSE.municipality(), HOUSE.lang(), HOUSE.about(), List.of(), false);
    }

    @Override
    public Optional<Organisation> find(String slug) {
        return list().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    @Override
    public Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
        return list().stream().filter(one -> ids.contains(one.id())).collect(Collectors.toMap(Organisation::id, one -> one));
    }

    @Override
    public List<Organisation> list() {
        return List.of(house());
    }

    @Override
    public List<Organisation> representedBy(PersonId person) {
        return person.equals(Neighbours.LEILA) ? list() : List.of();
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
}
