package org.samskap.partners;

/** Who speaks for organisations, as far as the rest of the product has to do with it. */
public interface Representatives {

    /** Erases invitations that nobody answered, with the addresses that came along. May run at any time, on any node. */
    void forgetInvitations();
}
