package org.samskap.followups.internal.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.samskap.accounts.PersonId;
import org.samskap.accounts.SecretCodes;
import org.springframework.stereotype.Component;

/** The secret of the private link to a question, which a reminder must be able to repeat, and its hash, which the database knows. */
@Component("followupsHandOverCodes")
class Codes {
    private final SecretCodes codes;

    Codes(SecretCodes codes) {
        this.codes = codes;
    }

    /** While nobody was written to; it opens nothing. */
    String of(HandOverId id) {
        return codes.codeFor("handover", id.value());
    }

    /** Of the link that is mailed to this address of the unit, and that opens as long as the unit is reached there. */
    String of(HandOverId id, PersonId mailbox) {
        return codes.codeFor("handover-" + mailbox.value(), id.value());
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
