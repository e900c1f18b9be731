package org.samskap.accounts;

/** Lets go of people. */
public interface Erasure {

    /**
     * Erases what was remembered of somebody who has no account, and announces {@link PersonForgotten}, so that every other module
     * lets go too (PRIV-02). Somebody with an account, and somebody unknown, is left alone.
     */
    void forget(PersonId person);
}
