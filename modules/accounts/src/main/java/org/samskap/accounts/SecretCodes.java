package org.samskap.accounts;

import java.util.UUID;

/**
 * Codes for private links that a later mail must be able to repeat: made from an id and the key of the installation, so that the
 * database need not hold them. Whoever lacks the key cannot make them (SEC-15).
 */
public interface SecretCodes {

    /**
     * The same 27 characters (160 bits, fit for an address) for the same purpose and id, as long as the key is the same.
     *
     * @param purpose what the code opens, so that the code of one thing never opens another
     */
    String codeFor(String purpose, UUID id);
}
