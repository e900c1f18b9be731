package org.samskap.partners.internal.directory;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.partners.internal.directory.CommitmentTable.COMMITMENT;
import static org.samskap.partners.internal.directory.LogoTable.LOGO;
import static org.samskap.partners.internal.directory.OrganisationTable.ORGANISATION;
import static org.samskap.partners.internal.directory.RepresentativeInvitationTable.REPRESENTATIVE_INVITATION;
import static org.samskap.partners.internal.directory.RepresentativeTable.REPRESENTATIVE;
import static org.samskap.partners.internal.directory.UnitTable.UNIT;

import java.util.Set;
import java.util.stream.IntStream;

import org.jooq.DSLContext;
import org.samskap.partners.OrganisationId;
import org.springframework.stereotype.Repository;

/** Moves all that one entry has to another one. Ids of what is moved stay; nothing is lost. */
@Repository
class Uniting {
    private static final int LONGEST_SLUG = 72;

    private final DSLContext sql;

    Uniting(DSLContext sql) {
        this.sql = sql;
    }

    /** Both entries are locked. The first keeps its id and its slug, which lead to the other from now on. */
    void move(Kept from, OrganisationId into) {
        moveRepresentatives(from.id(), into);
        moveUnits(from.id(), into);
        moveLogo(from.id(), into);
        sql.update(COMMITMENT).set(COMMITMENT.ORGANISATION_ID, into).where(COMMITMENT.ORGANISATION_ID.eq(from.id())).execute();
        sql.update(REPRESENTATIVE_INVITATION).set(REPRESENTATIVE_INVITATION.ORGANISATION_ID, into)
                .where(REPRESENTATIVE_INVITATION.ORGANISATION_ID.eq(from.id())).execute();
        // What went on in the first goes on in the other: an address leads on in one step.
        sql.update(ORGANISATION).set(ORGANISATION.SUCCESSOR_ID, into)
                .where(ORGANISATION.ID.eq(from.id())).or(ORGANISATION.SUCCESSOR_ID.eq(from.id())).execute();
    }

    /** Who spoke for both speaks for it since the earlier day. */
    private void moveRepresentatives(OrganisationId from, OrganisationId into) {
        var kept = REPRESENTATIVE.as("kept");
        sql.insertInto(REPRESENTATIVE, REPRESENTATIVE.ORGANISATION_ID, REPRESENTATIVE.PERSON_ID, REPRESENTATIVE.APPOINTED_AT)
                .select(select(val(into, REPRESENTATIVE.ORGANISATION_ID), kept.PERSON_ID, kept.APPOINTED_AT).from(kept).where(kept.ORGANISATION_ID.eq(from)))
                .onConflict(REPRESENTATIVE.ORGANISATION_ID, REPRESENTATIVE.PERSON_ID).doUpdate()
                .set(REPRESENTATIVE.APPOINTED_AT, least(REPRESENTATIVE.APPOINTED_AT, excluded(REPRESENTATIVE.APPOINTED_AT))).execute();
        sql.deleteFrom(REPRESENTATIVE).where(REPRESENTATIVE.ORGANISATION_ID.eq(from)).execute();
    }

    /** To where there is none. */
    private void moveLogo(OrganisationId from, OrganisationId into) {
        if (sql.fetchExists(LOGO, LOGO.ORGANISATION_ID.eq(into))) return;
        sql.update(LOGO).set(LOGO.ORGANISATION_ID, into).where(LOGO.ORGANISATION_ID.eq(from)).execute();
        var before = ORGANISATION.as("before");
        sql.update(ORGANISATION).set(ORGANISATION.LOGO_ID, before.LOGO_ID).set(ORGANISATION.LOGO_ALT, before.LOGO_ALT).from(before)
                .where(ORGANISATION.ID.eq(into)).and(before.ID.eq(from)).execute();
        sql.update(ORGANISATION).setNull(ORGANISATION.LOGO_ID).setNull(ORGANISATION.LOGO_ALT).where(ORGANISATION.ID.eq(from)).execute();
    }

    /**
     * All of the tree at once, so that no part is for a moment in another organisation than its whole. A unit whose name in addresses
     * the other has too gets a number.
     */
    private void moveUnits(OrganisationId from, OrganisationId into) {
        var taken = slugs(into);
        var moving = slugs(from);
        moving.stream().filter(taken::contains).forEach(slug -> {
            var free = IntStream.iterate(2, n -> n + 1).mapToObj(n -> shortened(slug) + "-" + n)
                    .filter(one -> !taken.contains(one) && !moving.contains(one)).findFirst().orElseThrow();
            sql.update(UNIT).set(UNIT.SLUG, free).where(UNIT.ORGANISATION_ID.eq(from)).and(UNIT.SLUG.eq(slug)).execute();
            taken.add(free);
        });
        sql.update(UNIT).set(UNIT.ORGANISATION_ID, into).where(UNIT.ORGANISATION_ID.eq(from)).execute();
    }

    private Set<String> slugs(OrganisationId of) {
        return sql.select(UNIT.SLUG).from(UNIT).where(UNIT.ORGANISATION_ID.eq(of)).fetchSet(UNIT.SLUG);
    }

    private static String shortened(String slug) {
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-+$", "");
    }
}
