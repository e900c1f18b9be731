package org.samskap.partners.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.partners.internal.CommitmentTable.COMMITMENT;
import static org.samskap.partners.internal.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.RepresentativeTable.REPRESENTATIVE;
import static org.samskap.partners.internal.UnitTable.UNIT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Commitment;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisation.Logo;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Sector;
import org.samskap.partners.Target;
import org.samskap.partners.UnitId;
import org.springframework.stereotype.Component;

/** Reads the directory; every answer is one statement. */
@Component
public class OrganisationQueries {
    /** Not what still waits for an administrator. */
    private static final Condition SHOWN = ORGANISATION.PROPOSED_BY.isNull();
    /** What the directory names: what is no more, or goes on in another entry, keeps its page only. */
    private static final Condition LISTED = SHOWN.and(ORGANISATION.CLOSED_AT.isNull()).and(ORGANISATION.SUCCESSOR_ID.isNull());
    private static final Field<List<Organisation.Unit>> UNITS =
            multiset(select(UNIT.ID, UNIT.SLUG, UNIT.NAME, UNIT.DEMO, UNIT.PARENT_ID, field(UNIT.CLOSED_AT.isNotNull())).from(UNIT)
                    .where(UNIT.ORGANISATION_ID.eq(ORGANISATION.ID)).orderBy(lower(UNIT.NAME), UNIT.ID))
                    .convertFrom(units -> units.map(mapping((id, slug, name, demo, parent, closed) ->
                            new Organisation.Unit(id, slug, name, demo, parent, closed))));

    private static final SelectField<Organisation> ORGANISATION_WITH_UNITS =
            row(ORGANISATION.ID, ORGANISATION.SLUG, ORGANISATION.NAME, ORGANISATION.SECTOR, ORGANISATION.MUNICIPALITY, ORGANISATION.LANGUAGE,
                    ORGANISATION.ABOUT, UNITS, ORGANISATION.DEMO, ORGANISATION.LOGO_ID, ORGANISATION.LOGO_ALT)
                    .mapping((id, slug, name, sector, municipality, lang, about, units, demo, logo, alt) ->
                            new Organisation(id, slug, name, sector, municipality, lang, about, units, demo, logo == null ? null : new Logo(logo, alt)));
    private static final Field<List<Commitment>> COMMITMENTS =
            multiset(select(COMMITMENT.ID, COMMITMENT.ORGANISATION_ID, COMMITMENT.TARGET_KIND, COMMITMENT.TARGET_ID, COMMITMENT.KIND,
                    COMMITMENT.WHAT, COMMITMENT.AMOUNT, COMMITMENT.FROM_DAY, COMMITMENT.UNTIL_DAY, COMMITMENT.STATE, COMMITMENT.MADE_AT, COMMITMENT.NEED).from(COMMITMENT)
                    .where(COMMITMENT.ORGANISATION_ID.eq(ORGANISATION.ID)).orderBy(COMMITMENT.MADE_AT.desc(), COMMITMENT.ID.desc()))
                    .convertFrom(made -> made.map(mapping((id, by, targetKind, target, kind, what, amount, from, until, state, at, need) ->
                            new Commitment(id, by, new Target(targetKind, target), kind, what, amount, from, until, state, at, need))));

    private static final OrganisationTable SUCCESSOR = ORGANISATION.as("successor");
    private static final SelectField<Standing> STANDING = row(ORGANISATION.WEBSITE, ORGANISATION.VERIFIED_AT.isNotNull(), ORGANISATION.CLOSED_WHY,
            field(select(SUCCESSOR.SLUG).from(SUCCESSOR).where(SUCCESSOR.ID.eq(ORGANISATION.SUCCESSOR_ID)))).mapping(Standing::new);

    private final DSLContext sql;

    OrganisationQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A part of the directory by name, after the organisation that ended the part before, with the sectors to choose from. */
    public DirectoryPart list(@Nullable Sector sector, @Nullable OrganisationId after, int atMost) {
        var part = multiset(select(ORGANISATION_WITH_UNITS).from(ORGANISATION)
                .where(sector == null ? noCondition() : ORGANISATION.SECTOR.eq(sector)).and(LISTED).and(behind(after))
                .orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID).limit(atMost)).convertFrom(rows -> rows.map(Record1::value1));
        var sectors = multiset(select(ORGANISATION.SECTOR, count()).from(ORGANISATION).where(LISTED).groupBy(ORGANISATION.SECTOR))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
        return sql.select(part, sectors).fetchSingle(mapping(DirectoryPart::new));
    }

    private static Condition behind(@Nullable OrganisationId after) {
        if (after == null) return noCondition();
        var last = ORGANISATION.as("last");
        return row(lower(ORGANISATION.NAME), ORGANISATION.ID)
                .gt(select(lower(last.NAME), last.ID).from(last).where(last.ID.eq(after)));
    }

    /** An organisation and what it promised. */
    public Optional<WithCommitments> findWithCommitments(String slug) {
        return sql.select(ORGANISATION_WITH_UNITS, COMMITMENTS, STANDING).from(ORGANISATION).where(ORGANISATION.SLUG.eq(slug)).and(SHOWN)
                .fetchOptional(mapping(WithCommitments::new));
    }

    /** An organisation and what it promised, newest first. */
    public record WithCommitments(Organisation organisation, List<Commitment> commitments, Standing standing) {}

    /**
     * What became of an entry.
     *
     * @param closedWhy why it is no more, or null
     * @param goesOn    slug of the entry that it goes on in, or null
     */
    public record Standing(@Nullable String website, boolean verified, @Nullable String closedWhy, @Nullable String goesOn) {}

    List<Organisation> list() {
        return organisations().where(LISTED).orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID).fetch(Record1::value1);
    }

    /** With its units; one that goes on in another entry is not found. */
    public Optional<Organisation> find(String slug) {
        return organisations().where(ORGANISATION.SLUG.eq(slug)).and(SHOWN).and(ORGANISATION.SUCCESSOR_ID.isNull()).fetchOptional(Record1::value1);
    }

    /** By id; who is not there is missing. For one that goes on in another entry, that one. */
    public Map<OrganisationId, Organisation> get(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        var asked = ORGANISATION.as("asked");
        return sql.select(asked.ID, ORGANISATION_WITH_UNITS).from(asked).join(ORGANISATION).on(ORGANISATION.ID.eq(coalesce(asked.SUCCESSOR_ID, asked.ID)))
                .where(asked.ID.in(ids)).fetch().stream().collect(Collectors.toMap(Record2::value1, Record2::value2));
    }

    Optional<String> findUnitName(UnitId unit) {
        return sql.select(UNIT.NAME, ORGANISATION.NAME).from(UNIT).join(ORGANISATION).on(ORGANISATION.ID.eq(UNIT.ORGANISATION_ID))
                .where(UNIT.ID.eq(unit)).fetchOptional(mapping((name, organisation) -> name + ", " + organisation));
    }

    List<Organisation> representedBy(PersonId person) {
        return organisations().join(REPRESENTATIVE).on(REPRESENTATIVE.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(REPRESENTATIVE.PERSON_ID.eq(person)).and(ORGANISATION.CLOSED_AT.isNull()).orderBy(lower(ORGANISATION.NAME), ORGANISATION.ID)
                .fetch(Record1::value1);
    }

    /** Whether the person speaks for the organisation. */
    public boolean represents(PersonId person, OrganisationId organisation) {
        return sql.fetchExists(REPRESENTATIVE, REPRESENTATIVE.PERSON_ID.eq(person).and(REPRESENTATIVE.ORGANISATION_ID.eq(organisation)));
    }

    /** Whether the person may promise something for the organisation: one that is no more promises nothing. */
    boolean promisesFor(PersonId person, OrganisationId organisation) {
        return sql.fetchExists(REPRESENTATIVE.join(ORGANISATION).on(ORGANISATION.ID.eq(REPRESENTATIVE.ORGANISATION_ID)),
                REPRESENTATIVE.PERSON_ID.eq(person).and(REPRESENTATIVE.ORGANISATION_ID.eq(organisation)).and(ORGANISATION.CLOSED_AT.isNull()));
    }

    private SelectJoinStep<Record1<Organisation>> organisations() {
        return sql.select(ORGANISATION_WITH_UNITS).from(ORGANISATION);
    }
}
