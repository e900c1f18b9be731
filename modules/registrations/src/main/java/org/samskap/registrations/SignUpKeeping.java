package org.samskap.registrations;

/** What the clock does to sign-ups. May run at any time, on any node, and again after a crash. */
public interface SignUpKeeping {

    /** Ends offers that nobody answered, passes their places on, and tells those who asked that sign-up is open. */
    void passOn();

    /** Deletes needs whose day has come and sign-ups whose address was never confirmed. */
    void forget();
}
