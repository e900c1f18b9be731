package org.samskap.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.samskap.accounts.PersonId;

/** The directory of partner organisations. */
public interface Organisations {

    Optional<Organisation> find(String slug);

    /** Organisations by id, in one statement. */
    Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids);

    /** All with their units, by name, in one statement. */
    List<Organisation> list();

    /** The name of a unit with its organisation's, such as "socialförvaltningen, Helsingborgs Stad". */
    Optional<String> findUnitName(UnitId unit);

    /** Enters an organisation, or changes the one with this slug; ids of changed ones stay as they were. */
    OrganisationId enter(Organisation organisation);

    /** Makes a person a representative. Twice does no harm. */
    void appoint(PersonId person, OrganisationId organisation);

    /** The organisations the person speaks for. */
    List<Organisation> representedBy(PersonId person);
}
