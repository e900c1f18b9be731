package org.samskap.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/** Turns what leads to a person into something that only counts: HMAC-SHA-256 with the key of the installation. */
@Component
class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;

    KeyedHash(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
