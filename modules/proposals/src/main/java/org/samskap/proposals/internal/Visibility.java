package org.samskap.proposals.internal;

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
 * Published ones are for everyone; others for staff of their space, and for whoever holds the receipt.
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
        return PROPOSAL.PUBLISHED_AT.isNotNull();
    }

    /** For the person who is looking; null for visitors. */
    public Condition to(@Nullable Actor actor) {
        if (actor == null) return toEveryone();
        var staffIn = roles.spacesWhere(actor.id(), STAFF);
        return staffIn.isEmpty() ? toEveryone() : toEveryone().or(PROPOSAL.SPACE_ID.in(staffIn));
    }

    /** What the receipt with this code is for. */
    public static Condition behind(ReceiptCode code) {
        return PROPOSAL.RECEIPT_HASH.eq(Hashes.of(code.text()));
    }
}
