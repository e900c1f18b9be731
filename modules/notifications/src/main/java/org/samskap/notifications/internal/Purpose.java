package org.samskap.notifications.internal;

/** What a mail is for. */
enum Purpose {
    INVITATION(true), DIGEST(false), SIGN_IN(true);

    private final boolean secret;

    Purpose(boolean secret) {
        this.secret = secret;
    }

    /** Whether its text holds a link that only the reader may have, so that we empty it once it has left. */
    boolean secret() {
        return secret;
    }
}
