package org.samskap.accounts.internal;

import static org.samskap.accounts.internal.SecretTable.SECRET;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of this installation: configured, or made at its first use and kept where all nodes find it. */
@Component
class Secrets {
    private static final String CLIENTS = "clients";
    private static final int BYTES = 32;

    private final DSLContext sql;
    private final byte @Nullable [] configured;
    private volatile byte @Nullable [] kept;

    Secrets(DSLContext sql, @Value("${samskap.secret:}") String configured) {
        this.sql = sql;
        this.configured = configured.isBlank() ? null : configured.getBytes(StandardCharsets.UTF_8);
        // SEC-25: a weak key would let anybody who reads the table try all addresses.
        if (this.configured != null && this.configured.length < BYTES) {
            throw new IllegalStateException("samskap.secret is too short: use at least 32 random characters");
        }
    }

    byte[] key() {
        if (configured != null) return configured;
        var known = kept;
        if (known == null) kept = known = readOrMake();
        return known;
    }

    private byte[] readOrMake() {
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        sql.insertInto(SECRET).set(SECRET.NAME, CLIENTS).set(SECRET.VALUE, made).onConflictDoNothing().execute();
        return sql.select(SECRET.VALUE).from(SECRET).where(SECRET.NAME.eq(CLIENTS)).fetchSingle(SECRET.VALUE);
    }
}
