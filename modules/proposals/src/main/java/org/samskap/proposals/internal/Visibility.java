package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.CommentTable.COMMENT;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ReceiptCode;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.springframework.stereotype.Component;

/**
 * Which proposals somebody may see, said once: every page, list, section and form of the module asks here (SEC-02).
 * Published ones are for everyone; others for staff of their space, and for whoever holds the receipt. What is hidden is in
 * no list and on no board; its page opens for who moderates it and for who raised it.
 */
@Component
public class Visibility {
    /** Who sees unpublished proposals of a space and groups them. */
    public static final Role[] STAFF = {Role.FACILITATOR, Role.COMMUNICATOR, Role.ADMINISTRATOR};

    private final Roles roles;

    Visibility(Roles roles) {
        this.roles = roles;
    }

    /** For everyone, without an account. */
    public static Condition toEveryone() {
        return PROPOSAL.PUBLISHED_AT.isNotNull().and(notHidden());
    }

    /** For staff, whose boards also have what is not published yet. */
    public static Condition notHidden() {
        return PROPOSAL.HIDDEN_AT.isNull();
    }

    /** For the person who is looking; null for visitors. */
    public Condition to(@Nullable Actor actor) {
        if (actor == null) return toEveryone();
        var staffIn = roles.spacesWhere(actor.id(), STAFF);
        return staffIn.isEmpty() ? toEveryone() : PROPOSAL.PUBLISHED_AT.isNotNull().or(PROPOSAL.SPACE_ID.in(staffIn)).and(notHidden());
    }

    /** For the person who opens its own page: what staff of the space hid, too, and what the person raised in her own name. */
    public Condition onItsPage(@Nullable Actor actor) {
        if (actor == null) return toEveryone();
        var mine = PROPOSAL.AUTHOR_ID.eq(actor.id());
        var staffIn = roles.spacesWhere(actor.id(), STAFF);
        return toEveryone().or(staffIn.isEmpty() ? mine : mine.or(PROPOSAL.SPACE_ID.in(staffIn)));
    }

    /** Comments, for everyone. */
    static Condition comments() {
        return COMMENT.PUBLISHED_AT.isNotNull().and(COMMENT.HIDDEN_AT.isNull());
    }

    /** What the receipt with this code is for. */
    public static Condition behind(ReceiptCode code) {
        return PROPOSAL.RECEIPT_HASH.eq(Hashes.of(code.text()));
    }
}
