package org.samskap.notifications.internal.outbox;

/** What a mail is for. */
public enum Purpose {
    /** Asks whether the address may get news. */
    INVITATION(true, true),
    DIGEST(false, false),
    SIGN_IN(true, true),
    /** About something a person did just now, such as a sign-up. */
    LETTER(false, true),
    SECRET_LETTER(true, true);

    private final boolean secret;
    private final boolean askedFor;

    Purpose(boolean secret, boolean askedFor) {
        this.secret = secret;
        this.askedFor = askedFor;
    }

    /** Whether its text holds a link that only the reader may have, so that we empty it once it has left. */
    boolean secret() {
        return secret;
    }

    /** Whether it may go to an address that nobody has confirmed yet. */
    boolean askedFor() {
        return askedFor;
    }
}
