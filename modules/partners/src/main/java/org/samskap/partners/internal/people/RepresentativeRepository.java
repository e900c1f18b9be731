package org.samskap.partners.internal.people;

import static org.samskap.partners.internal.people.RepresentativeInvitationTable.REPRESENTATIVE_INVITATION;
import static org.samskap.partners.internal.people.RepresentativeTable.REPRESENTATIVE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.springframework.stereotype.Repository;

/** Representatives and invitations as they are stored. */
@Repository
class RepresentativeRepository {
    private final DSLContext sql;

    RepresentativeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the person speaks for it already. */
    boolean add(OrganisationId organisation, PersonId person, Instant at) {
        return sql.insertInto(REPRESENTATIVE, REPRESENTATIVE.ORGANISATION_ID, REPRESENTATIVE.PERSON_ID, REPRESENTATIVE.APPOINTED_AT)
                .values(organisation, person, at).onConflictDoNothing().execute() == 1;
    }

    boolean remove(OrganisationId organisation, PersonId person) {
        return sql.deleteFrom(REPRESENTATIVE).where(REPRESENTATIVE.ORGANISATION_ID.eq(organisation), REPRESENTATIVE.PERSON_ID.eq(person)).execute() == 1;
    }

    List<OrganisationId> representedBy(PersonId person) {
        return sql.select(REPRESENTATIVE.ORGANISATION_ID).from(REPRESENTATIVE).where(REPRESENTATIVE.PERSON_ID.eq(person)).fetch(REPRESENTATIVE.ORGANISATION_ID);
    }

    /** Since when each speaks for it, longest first. */
    Map<PersonId, Instant> list(OrganisationId organisation) {
        return sql.select(REPRESENTATIVE.PERSON_ID, REPRESENTATIVE.APPOINTED_AT).from(REPRESENTATIVE)
                .where(REPRESENTATIVE.ORGANISATION_ID.eq(organisation)).orderBy(REPRESENTATIVE.APPOINTED_AT, REPRESENTATIVE.PERSON_ID)
                .fetchMap(REPRESENTATIVE.PERSON_ID, REPRESENTATIVE.APPOINTED_AT);
    }

    void add(Invitation asked, byte[] code) {
        sql.insertInto(REPRESENTATIVE_INVITATION).set(new RepresentativeInvitationRecord(asked.id(), asked.organisation(), asked.person(),
                asked.invitedBy(), asked.invitedAt(), asked.expiresAt(), code)).execute();
    }

    Optional<Invitation> find(byte[] code) {
        return sql.selectFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.CODE.eq(code)).fetchOptional(RepresentativeRepository::invitation);
    }

    Optional<Invitation> find(UUID id) {
        return sql.selectFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.ID.eq(id)).fetchOptional(RepresentativeRepository::invitation);
    }

    /** Whom it asked and who has not answered, first asked first. */
    List<Invitation> invitations(OrganisationId organisation) {
        return sql.selectFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.ORGANISATION_ID.eq(organisation))
                .orderBy(REPRESENTATIVE_INVITATION.INVITED_AT).fetch(RepresentativeRepository::invitation);
    }

    List<Invitation> over(Instant now, int atMost) {
        return sql.selectFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.EXPIRES_AT.lt(now))
                .orderBy(REPRESENTATIVE_INVITATION.EXPIRES_AT).limit(atMost).fetch(RepresentativeRepository::invitation);
    }

    /** False when somebody else took it away first. */
    boolean remove(Invitation asked) {
        return sql.deleteFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.ID.eq(asked.id())).execute() == 1;
    }

    void removeInvitationsOf(PersonId person) {
        sql.deleteFrom(REPRESENTATIVE_INVITATION).where(REPRESENTATIVE_INVITATION.PERSON_ID.eq(person)).execute();
    }

    private static Invitation invitation(RepresentativeInvitationRecord row) {
        return new Invitation(row.getId(), row.getOrganisationId(), row.getPersonId(), row.getInvitedBy(), row.getInvitedAt(), row.getExpiresAt());
    }
}
