package org.samskap.partners.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.partners.internal.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.RepresentativeTable.REPRESENTATIVE;
import static org.samskap.partners.internal.UnitTable.UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.partners.UnitId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** Reads the directory; every answer is one statement. */
@Component
public class OrganisationQueries {
    private static final Field<List<Organisation.Unit>> UNITS =
            multiset(select(UNIT.ID, UNIT.SLUG, UNIT.NAME, UNIT.DEMO, UNIT.PARENT_ID).from(UNIT)
                    .where(UNIT.ORGANISATION_ID.eq(ORGANISATION.ID)).orderBy(lower(UNIT.NAME), UNIT.ID))
                    .convertFrom(units -> units.map(mapping((id, slug, name, demo, parent) ->
                            new Organisation.Unit(id, slug, name, demo, parent))));

    private final DSLContext sql;

    OrganisationQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A part of the directory by name, after the organisation that ended the part before. */
    public List<Organisation> list(@Nullable Sector sector, @Nullable OrganisationId after, int atMost) {
        return organisations().where(sector == null ? noCondition() : ORGANISATION.SECTOR.eq(sector)).and(behind(after))
                .orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID).limit(atMost).fetch(mapping(Organisation::new));
    }

    private static Condition behind(@Nullable OrganisationId after) {
        if (after == null) return noCondition();
        var last = ORGANISATION.as("last");
        return row(lower(ORGANISATION.NAME), ORGANISATION.ID)
                .gt(select(lower(last.NAME), last.ID).from(last).where(last.ID.eq(after)));
    }

    /** The sectors that somebody belongs to, and how many do. */
    public Map<Sector, Integer> countBySector() {
        return sql.select(ORGANISATION.SECTOR, count()).from(ORGANISATION).groupBy(ORGANISATION.SECTOR)
                .fetchMap(ORGANISATION.SECTOR, count());
    }

    Optional<Organisation> find(String slug) {
        return organisations().where(ORGANISATION.SLUG.eq(slug)).fetchOptional(mapping(Organisation::new));
    }

    Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations().where(ORGANISATION.ID.in(ids)).fetch(mapping(Organisation::new)).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    Optional<String> findUnitName(UnitId unit) {
        return sql.select(UNIT.NAME, ORGANISATION.NAME).from(UNIT).join(ORGANISATION).on(ORGANISATION.ID.eq(UNIT.ORGANISATION_ID))
                .where(UNIT.ID.eq(unit)).fetchOptional(mapping((name, organisation) -> name + ", " + organisation));
    }

    List<Organisation> representedBy(PersonId person) {
        return organisations().join(REPRESENTATIVE).on(REPRESENTATIVE.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(REPRESENTATIVE.PERSON_ID.eq(person)).orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID)
                .fetch(mapping(Organisation::new));
    }

    /** Whether the person speaks for the organisation. */
    public boolean represents(PersonId person, OrganisationId organisation) {
        return sql.fetchExists(REPRESENTATIVE, REPRESENTATIVE.PERSON_ID.eq(person).and(REPRESENTATIVE.ORGANISATION_ID.eq(organisation)));
    }

    private SelectJoinStep<Record9<OrganisationId, String, String, Sector, String, Lang, String, List<Organisation.Unit>, Boolean>> organisations() {
        return sql.select(ORGANISATION.ID, ORGANISATION.SLUG, ORGANISATION.NAME, ORGANISATION.SECTOR, ORGANISATION.MUNICIPALITY,
                ORGANISATION.LANGUAGE, ORGANISATION.ABOUT, UNITS, ORGANISATION.DEMO).from(ORGANISATION);
    }
}
