package org.samskap.accounts;

/** Tells whether a person is staff of some space. Implemented by the module that knows roles; only the menu trusts it. */
public interface StaffCheck {

    /** Answered from memory: it may be a minute old and never costs a statement. */
    boolean isStaff(PersonId person);
}
