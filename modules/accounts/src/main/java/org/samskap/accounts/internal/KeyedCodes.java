package org.samskap.accounts.internal;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import org.samskap.accounts.SecretCodes;
import org.springframework.stereotype.Component;

@Component
class KeyedCodes implements SecretCodes {
    private static final int BYTES = 20;

    private final KeyedHash hash;

    KeyedCodes(KeyedHash hash) {
        this.hash = hash;
    }

    @Override
    public String codeFor(String purpose, UUID id) {
        var bytes = HexFormat.of().parseHex(hash.of("code:" + purpose + ":" + id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
    }
}
