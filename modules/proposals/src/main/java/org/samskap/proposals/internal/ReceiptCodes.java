package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.SecretTable.SECRET;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jooq.DSLContext;
import org.samskap.proposals.ReceiptCode;
import org.springframework.stereotype.Component;

/**
 * Makes the code of a receipt from the key of its form. The same key gives the same code, so a double click or a replay
 * shows the same receipt (REL-29), and yet neither code nor key is stored: the database has hashes of both and the
 * secret, and whoever reads all of it can make no code without the key, which only the writer's browser has. Keeping the
 * code encrypted beside the form would have been the other way; it leaves something to decrypt.
 */
@Component
public class ReceiptCodes {
    private final DSLContext sql;
    private volatile byte[] secret = {};

    ReceiptCodes(DSLContext sql) {
        this.sql = sql;
    }

    /** The same for the same key, as long as the secret is the same. */
    public ReceiptCode from(String key) {
        var symbols = Symbols.from(mac(key), 10);
        return new ReceiptCode(symbols.substring(0, 5) + "-" + symbols.substring(5));
    }

    private byte[] mac(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return mac.doFinal(("receipt " + key).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        if (secret.length == 0) secret = sql.select(SECRET.VALUE).from(SECRET).fetchSingle(SECRET.VALUE);
        return secret;
    }
}
