package org.samskap.accounts;

import java.net.URI;

/** The address under which people reach this installation, from configuration and never from a request (SEC-15). */
public record PublicAddress(URI base) {

    /** The absolute address of a path that starts with a slash. */
    public URI of(String path) {
        return base.resolve(path);
    }
}
