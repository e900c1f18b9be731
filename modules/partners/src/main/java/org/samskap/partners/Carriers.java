package org.samskap.partners;

import org.samskap.accounts.PersonId;

/**
 * Who carries things that organisations commit to, beside the staff of their space: they accept offers, and say what became of
 * them. Implemented as beans by modules above; one that says yes is enough.
 */
public interface Carriers {
    /** Asked for one target at a time, and only of people who are signed in. */
    boolean carries(PersonId person, Target target);
}
