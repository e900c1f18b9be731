package org.samskap.workinggroups;

import static org.samskap.workinggroups.Neighbours.HOUSE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.UnitId;

/** A directory with one organisation, for which Leila speaks; tests may change its name, and enter others that no list shows. */
class OneOrganisation implements Organisations {
    volatile String name = HOUSE.name();
    private final Map<OrganisationId, Organisation> entered = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<OrganisationId>> appointed = new ConcurrentHashMap<>();

    private Organisation house() {
        return new Organisation(HOUSE.id(), HOUSE.slug(), name, HOUSE.sector(), HOUSE.municipality(), HOUSE.lang(), HOUSE.about(), List.of(), false);
    }

    @Override
    public Optional<Organisation> find(String slug) {
        return list().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    @Override
    public Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
        return Stream.concat(list().stream(), entered.values().stream()).filter(one -> ids.contains(one.id())).collect(Collectors.toMap(Organisation::id, one -> one));
    }

    @Override
    public List<Organisation> list() {
        return List.of(house());
    }

    @Override
    public List<Organisation> representedBy(PersonId person) {
        return person.equals(Neighbours.LEILA) ? list() : List.copyOf(get(appointed.getOrDefault(person, Set.of())).values());
    }

    @Override
    public Optional<String> findUnitName(UnitId unit) {
        return Optional.empty();
    }

    @Override
    public OrganisationId enter(Organisation organisation) {
        entered.put(organisation.id(), organisation);
        return organisation.id();
    }

    @Override
    public void appoint(PersonId person, OrganisationId organisation) {
        appointed.computeIfAbsent(person, nobody -> ConcurrentHashMap.newKeySet()).add(organisation);
    }
}
