package org.samskap.workinggroups.internal.people;

import static org.samskap.workinggroups.internal.people.InvitationTable.INVITATION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.SecretCodes;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupWithMembers;
import org.samskap.workinggroups.internal.MemberState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as links to hand over: one person joins with each, within a month. The code of a link is not kept. */
@Service
public class Invitations {
    private static final Duration VALID = Duration.ofDays(30);
    private static final String PURPOSE = "workinggroups.invitation";

    private final DSLContext sql;
    private final SecretCodes codes;
    private final PublicAddress address;
    private final Membership membership;
    private final Clock clock;

    Invitations(DSLContext sql, SecretCodes codes, PublicAddress address, Membership membership, Clock clock) {
        this.sql = sql;
        this.codes = codes;
        this.address = address;
        this.membership = membership;
        this.clock = clock;
    }

    /** An invitation that nobody used yet, and its link. */
    public record Waiting(InvitationId id, String label, Instant expiresAt, String link) {}

    /** @param label whom it is for, in words that only those who run the group see */
    @Transactional
    public void make(Opened by, Actor actor, String label, String key) {
        if (!by.standing().leads() || !by.group().state().open()) throw new NotVisible("inviting");
        var now = clock.instant();
        // Whom an invitation was for is nobody's business once it is over.
        sql.deleteFrom(INVITATION).where(INVITATION.WORKING_GROUP_ID.eq(by.group().id()))
                .and(INVITATION.TAKEN_AT.isNotNull().or(INVITATION.EXPIRES_AT.le(now))).execute();
        sql.insertInto(INVITATION).set(INVITATION.ID, InvitationId.next()).set(INVITATION.WORKING_GROUP_ID, by.group().id()).set(INVITATION.LABEL, label)
                .set(INVITATION.PERSON_ID, actor.id()).set(INVITATION.MADE_AT, now).set(INVITATION.EXPIRES_AT, now.plus(VALID)).set(INVITATION.FORM_KEY, key)
                .onConflictDoNothing().execute();
    }

    /** Those that still work, newest first; only for those who run the group. */
    public List<Waiting> listWaiting(Opened by) {
        if (!by.standing().leads()) return List.of();
        return sql.selectFrom(INVITATION).where(INVITATION.WORKING_GROUP_ID.eq(by.group().id()), INVITATION.TAKEN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(clock.instant())).orderBy(INVITATION.MADE_AT.desc()).limit(50)
                .fetch(row -> new Waiting(row.getId(), row.getLabel(), row.getExpiresAt(), address.of(by.group().href() + "/join?invitation=" + row.getId()
                        + "&code=" + codes.codeFor(PURPOSE, row.getId().value())).toString()));
    }

    /** The link opens nothing any more. Twice does no harm. */
    @Transactional
    public void takeBack(Opened by, InvitationId id) {
        if (!by.standing().leads()) throw new NotVisible("invitation " + id);
        sql.deleteFrom(INVITATION).where(INVITATION.ID.eq(id)).and(INVITATION.WORKING_GROUP_ID.eq(by.group().id())).and(INVITATION.TAKEN_AT.isNull()).execute();
    }

    /** Whether the link opens the group now. */
    public boolean opens(GroupWithMembers group, InvitationId id, String code) {
        return fits(id, code) && sql.fetchExists(INVITATION, INVITATION.ID.eq(id).and(INVITATION.WORKING_GROUP_ID.eq(group.group().id()))
                .and(INVITATION.TAKEN_AT.isNull()).and(INVITATION.EXPIRES_AT.gt(clock.instant())));
    }

    /** @throws NotVisible when the link was used, is too old or was never ours */
    @Transactional
    public MemberState take(GroupWithMembers group, InvitationId id, String code, Actor person, Wish wish) {
        var now = clock.instant();
        var taken = fits(id, code) && sql.update(INVITATION).set(INVITATION.TAKEN_AT, now).where(INVITATION.ID.eq(id))
                .and(INVITATION.WORKING_GROUP_ID.eq(group.group().id())).and(INVITATION.TAKEN_AT.isNull()).and(INVITATION.EXPIRES_AT.gt(now)).execute() == 1;
        if (!taken) throw new NotVisible("invitation " + id);
        return membership.joinInvited(group, person, wish);
    }

    private boolean fits(InvitationId id, String code) {
        return MessageDigest.isEqual(codes.codeFor(PURPOSE, id.value()).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
