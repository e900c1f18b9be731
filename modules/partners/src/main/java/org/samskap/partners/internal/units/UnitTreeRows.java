package org.samskap.partners.internal.units;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.partners.internal.units.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.units.UnitTable.UNIT;

import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.UnitId;
import org.springframework.stereotype.Repository;

/** Reads and writes which unit is part of which. */
@Repository
class UnitTreeRows {
    private final DSLContext sql;

    UnitTreeRows(DSLContext sql) {
        this.sql = sql;
    }

    void lock(OrganisationId organisation) {
        sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.ID.eq(organisation)).forUpdate().fetch();
    }

    List<UnitPart> of(OrganisationId organisation) {
        return sql.select(UNIT.ID, UNIT.SLUG, UNIT.NAME, UNIT.PARENT_ID, field(UNIT.CLOSED_AT.isNotNull())).from(UNIT).where(UNIT.ORGANISATION_ID.eq(organisation))
                .orderBy(lower(UNIT.NAME), UNIT.ID).fetch(mapping(UnitPart::new));
    }

    /** A unit of an invented organisation is invented too. */
    void add(OrganisationId organisation, UnitPart unit) {
        sql.insertInto(UNIT, UNIT.ID, UNIT.ORGANISATION_ID, UNIT.PARENT_ID, UNIT.SLUG, UNIT.NAME, UNIT.DEMO)
                .select(select(val(unit.id(), UNIT.ID), ORGANISATION.ID, val(unit.parent(), UNIT.PARENT_ID), val(unit.slug()), val(unit.name()), ORGANISATION.DEMO)
                        .from(ORGANISATION).where(ORGANISATION.ID.eq(organisation)))
                .execute();
    }

    void place(UnitId unit, String name, @Nullable UnitId parent) {
        sql.update(UNIT).set(UNIT.NAME, name).set(UNIT.PARENT_ID, parent).where(UNIT.ID.eq(unit)).execute();
    }
}
