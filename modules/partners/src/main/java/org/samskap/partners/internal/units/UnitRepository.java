package org.samskap.partners.internal.units;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.samskap.partners.internal.units.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.units.RepresentativeTable.REPRESENTATIVE;
import static org.samskap.partners.internal.units.UnitTable.UNIT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.UnitCard;
import org.samskap.partners.UnitId;
import org.springframework.stereotype.Repository;

/** Reads and writes units. */
@Repository
class UnitRepository {
    private final DSLContext sql;

    UnitRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<UnitId, UnitCard> get(Collection<UnitId> units) {
        if (units.isEmpty()) return Map.of();
        return cards(UNIT.ID.in(units)).stream().collect(java.util.stream.Collectors.toMap(UnitCard::id, card -> card));
    }

    Optional<UnitCard> find(String organisation, String unit) {
        return cards(ORGANISATION.SLUG.eq(organisation).and(UNIT.SLUG.eq(unit))).stream().findFirst();
    }

    List<UnitCard> listOpen() {
        return cards(UNIT.CLOSED_AT.isNull());
    }

    /** By name of the organisation and of the unit. */
    List<UnitCard> listOf(OrganisationId organisation) {
        return cards(UNIT.ORGANISATION_ID.eq(organisation));
    }

    private List<UnitCard> cards(Condition which) {
        return sql.select(UNIT.ID, ORGANISATION.ID, ORGANISATION.SLUG, ORGANISATION.NAME, UNIT.SLUG, UNIT.NAME, ORGANISATION.LANGUAGE,
                        UNIT.PERSON_ID, UNIT.CLOSED_AT, UNIT.CLOSED_WHY)
                .from(UNIT).join(ORGANISATION).on(ORGANISATION.ID.eq(UNIT.ORGANISATION_ID)).where(which)
                .orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID, lower(UNIT.NAME), UNIT.ID).fetch(mapping(UnitCard::new));
    }

    Set<PersonId> representatives(OrganisationId organisation) {
        return sql.select(REPRESENTATIVE.PERSON_ID).from(REPRESENTATIVE).where(REPRESENTATIVE.ORGANISATION_ID.eq(organisation))
                .fetchSet(REPRESENTATIVE.PERSON_ID);
    }

    /** The unit, kept from everybody else until the transaction ends, with the mailbox it has. */
    Optional<UnitCard> lock(UnitId unit) {
        sql.select(UNIT.ID).from(UNIT).where(UNIT.ID.eq(unit)).forUpdate().fetch();
        return cards(UNIT.ID.eq(unit)).stream().findFirst();
    }

    void reachAt(UnitId unit, @Nullable PersonId mailbox) {
        sql.update(UNIT).set(UNIT.PERSON_ID, mailbox).where(UNIT.ID.eq(unit)).execute();
    }

    void close(UnitId unit, @Nullable Instant at, @Nullable String why) {
        sql.update(UNIT).set(UNIT.CLOSED_AT, at).set(UNIT.CLOSED_WHY, why).where(UNIT.ID.eq(unit)).execute();
    }

    /** Nobody reads there any more. */
    void forget(PersonId mailbox) {
        sql.update(UNIT).setNull(UNIT.PERSON_ID).where(UNIT.PERSON_ID.eq(mailbox)).execute();
    }
}
