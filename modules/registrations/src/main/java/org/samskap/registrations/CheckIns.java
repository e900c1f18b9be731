package org.samskap.registrations;

import java.net.URI;

/** Checking people in on the day. */
public interface CheckIns {

    /**
     * What the square on somebody's invitation leads to. It opens nothing for its owner or anybody else: only those who plan the
     * event see who it is and check them in, so it need not be kept secret.
     */
    URI linkOf(SignUpId id);
}
