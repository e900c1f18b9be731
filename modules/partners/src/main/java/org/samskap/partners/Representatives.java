package org.samskap.partners;

import java.util.List;

import org.samskap.accounts.PersonId;

/** Who speaks for organisations, as far as the rest of the product has to do with it. */
public interface Representatives {

    /** Everybody who speaks for the organisation now. */
    List<PersonId> listOf(OrganisationId organisation);

    /** Erases invitations that nobody answered, with the addresses that came along. May run at any time, on any node. */
    void forgetInvitations();
}
