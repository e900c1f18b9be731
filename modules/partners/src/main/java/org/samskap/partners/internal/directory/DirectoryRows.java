package org.samskap.partners.internal.directory;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.samskap.partners.internal.directory.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.directory.UnitTable.UNIT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.UnitId;
import org.springframework.stereotype.Repository;

/** Reads and writes entries of the directory. */
@Repository
class DirectoryRows {
    private final DSLContext sql;

    DirectoryRows(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the slug is taken. */
    boolean add(OrganisationId id, String slug, Entry entry, @Nullable PersonId proposedBy) {
        return sql.insertInto(ORGANISATION).set(ORGANISATION.ID, id).set(ORGANISATION.SLUG, slug).set(ORGANISATION.NAME, entry.name())
                .set(ORGANISATION.SECTOR, entry.sector()).set(ORGANISATION.MUNICIPALITY, entry.municipality()).set(ORGANISATION.LANGUAGE, entry.lang())
                .set(ORGANISATION.ABOUT, entry.about()).set(ORGANISATION.WEBSITE, entry.website()).set(ORGANISATION.DEMO, false)
                .set(ORGANISATION.PROPOSED_BY, proposedBy).onConflict(ORGANISATION.SLUG).doNothing().execute() == 1;
    }

    Optional<Kept> find(String slug) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.SLUG.eq(slug)).fetchOptional(DirectoryRows::kept);
    }

    Optional<Kept> find(OrganisationId id) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(id)).fetchOptional(DirectoryRows::kept);
    }

    /** The entry, kept from everybody else until the transaction ends. */
    Optional<Kept> lock(String slug) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.SLUG.eq(slug)).forNoKeyUpdate().fetchOptional(DirectoryRows::kept);
    }

    /** @param verified whether it stays verified */
    void change(Kept before, Entry entry, boolean verified) {
        sql.update(ORGANISATION).set(ORGANISATION.NAME, entry.name()).set(ORGANISATION.SECTOR, entry.sector())
                .set(ORGANISATION.MUNICIPALITY, entry.municipality()).set(ORGANISATION.LANGUAGE, entry.lang()).set(ORGANISATION.ABOUT, entry.about())
                .set(ORGANISATION.WEBSITE, entry.website()).set(ORGANISATION.VERSION, before.version() + 1)
                .set(ORGANISATION.VERIFIED_AT, verified ? before.verifiedAt() : null).where(ORGANISATION.ID.eq(before.id())).execute();
    }

    void verify(OrganisationId id, Instant at) {
        sql.update(ORGANISATION).set(ORGANISATION.VERIFIED_AT, at).setNull(ORGANISATION.PROPOSED_BY).where(ORGANISATION.ID.eq(id)).execute();
    }

    void close(OrganisationId id, @Nullable Instant at, @Nullable String why) {
        sql.update(ORGANISATION).set(ORGANISATION.CLOSED_AT, at).set(ORGANISATION.CLOSED_WHY, why).where(ORGANISATION.ID.eq(id)).execute();
    }

    /** Its units that are still there are no more, for the same reason. */
    List<UnitId> closeUnits(OrganisationId of, Instant at, String why) {
        return sql.update(UNIT).set(UNIT.CLOSED_AT, at).set(UNIT.CLOSED_WHY, why).where(UNIT.ORGANISATION_ID.eq(of)).and(UNIT.CLOSED_AT.isNull())
                .returning(UNIT.ID).fetch(UNIT.ID);
    }

    /** The units that were closed in that moment for that reason are there again; what was closed earlier stays closed. */
    void reopenUnits(OrganisationId of, Instant closedAt, String why) {
        sql.update(UNIT).setNull(UNIT.CLOSED_AT).setNull(UNIT.CLOSED_WHY).where(UNIT.ORGANISATION_ID.eq(of)).and(UNIT.CLOSED_AT.eq(closedAt))
                .and(UNIT.CLOSED_WHY.eq(why)).execute();
    }

    /** Only what nobody else has seen yet. */
    void remove(OrganisationId proposed) {
        sql.deleteFrom(ORGANISATION).where(ORGANISATION.ID.eq(proposed)).and(ORGANISATION.PROPOSED_BY.isNotNull()).execute();
    }

    void removeProposedBy(PersonId person) {
        sql.deleteFrom(ORGANISATION).where(ORGANISATION.PROPOSED_BY.eq(person)).execute();
    }

    int waitingOf(PersonId person) {
        return sql.fetchCount(ORGANISATION, ORGANISATION.PROPOSED_BY.eq(person));
    }

    /** Those of the same name, however it is written, that are still there; oldest first. */
    List<Kept> named(String name) {
        return sql.selectFrom(ORGANISATION).where(lower(ORGANISATION.NAME).eq(lower(name))).and(ORGANISATION.CLOSED_AT.isNull()).and(ORGANISATION.SUCCESSOR_ID.isNull())
                .orderBy(ORGANISATION.ID).fetch(DirectoryRows::kept);
    }

    /** What nobody verified, after the part before: first what somebody proposed and waits for, then the rest; each oldest first. */
    List<Kept> unverified(@Nullable Unseen after, int atMost) {
        return sql.selectFrom(ORGANISATION).where(ORGANISATION.VERIFIED_AT.isNull()).and(ORGANISATION.CLOSED_AT.isNull()).and(ORGANISATION.SUCCESSOR_ID.isNull())
                .and(after == null ? noCondition() : after(after))
                .orderBy(ORGANISATION.PROPOSED_BY.isNull(), ORGANISATION.ID).limit(atMost).fetch(DirectoryRows::kept);
    }

    private static Condition after(Unseen part) {
        var further = ORGANISATION.ID.gt(part.last());
        return part.waits() ? ORGANISATION.PROPOSED_BY.isNull().or(further) : ORGANISATION.PROPOSED_BY.isNull().and(further);
    }

    private static Kept kept(OrganisationRecord row) {
        var entry = new Entry(row.getName(), row.getSector(), row.getMunicipality(), row.getLanguage(), row.getAbout(), row.getWebsite());
        return new Kept(row.getId(), row.getSlug(), entry, row.getVersion(), row.getProposedBy(), row.getVerifiedAt(), row.getClosedAt(),
                row.getClosedWhy(), row.getSuccessorId());
    }
}
