package org.samskap.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.PersonId;

/** The units of organisations: how they are reached, and which are no more. */
public interface Units {

    /** Units by id, closed ones too, in one statement. */
    Map<UnitId, UnitCard> get(Collection<UnitId> units);

    /** Closed ones too. */
    Optional<UnitCard> find(String organisation, String unit);

    /** All that can be asked, by organisation and name, in one statement. */
    List<UnitCard> listOpen();

    /** Everybody who speaks for the organisation. */
    Set<PersonId> representatives(OrganisationId organisation);

    /**
     * From now on the unit is reached at this address, which should be of a role and not of a person. The address before is forgotten; announces {@link UnitReached}.
     *
     * @throws org.samskap.ui.NotVisible for whoever neither speaks for the organisation nor is staff of any space
     */
    void reachAt(Actor by, UnitId unit, EmailAddress address);

    /**
     * The unit is no more; announces {@link UnitClosed}. Twice does no harm.
     *
     * @param reason public, 1 to 500 characters
     * @throws org.samskap.ui.NotVisible as above
     */
    void close(Actor by, UnitId unit, String reason);

    /** The unit can be asked again. */
    void reopen(Actor by, UnitId unit);
}
