package org.samskap.notifications.internal.returned;

import static org.jooq.impl.DSL.val;
import static org.samskap.notifications.internal.returned.ReturnedAddressTable.RETURNED_ADDRESS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which addresses mail comes back from: a server refused several mails in a row for good, or somebody saw one come back later. News
 * waits for them until their reader says that it works again, or has another address; what she asks for herself is sent all the same.
 */
@Repository
@Transactional
public class ReturnedAddresses {
    static final int ENOUGH = 3;
    private final DSLContext sql;
    private final Clock clock;

    ReturnedAddresses(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of the addresses to which no news is written. */
    @Transactional(readOnly = true)
    public Set<String> of(Collection<String> addresses) {
        var stopped = sql.select(RETURNED_ADDRESS.ADDRESS_HASH).from(RETURNED_ADDRESS)
                .where(RETURNED_ADDRESS.ADDRESS_HASH.in(addresses.stream().map(ReturnedAddresses::hash).toList()))
                .and(RETURNED_ADDRESS.CAME_BACK.isTrue().or(RETURNED_ADDRESS.REFUSALS.ge(ENOUGH))).fetch(RETURNED_ADDRESS.ADDRESS_HASH);
        if (stopped.isEmpty()) return Set.of();
        return addresses.stream().filter(address -> isOneOf(stopped, hash(address))).collect(Collectors.toSet());
    }

    /** A server will never take mail for it. */
    public void refused(String address) {
        note(address, 1, false);
    }

    /** Somebody saw a mail come back. */
    public void cameBack(String address) {
        note(address, 0, true);
    }

    private void note(String address, int refusals, boolean cameBack) {
        var now = clock.instant();
        sql.insertInto(RETURNED_ADDRESS).set(RETURNED_ADDRESS.ADDRESS_HASH, hash(address)).set(RETURNED_ADDRESS.REFUSALS, refusals)
                .set(RETURNED_ADDRESS.CAME_BACK, cameBack).set(RETURNED_ADDRESS.LAST_AT, now)
                .onConflict(RETURNED_ADDRESS.ADDRESS_HASH).doUpdate().set(RETURNED_ADDRESS.REFUSALS, RETURNED_ADDRESS.REFUSALS.plus(refusals))
                .set(RETURNED_ADDRESS.CAME_BACK, cameBack ? val(true) : RETURNED_ADDRESS.CAME_BACK).set(RETURNED_ADDRESS.LAST_AT, now).execute();
    }

    /** A server took a mail: the refusals were a passing trouble. */
    public void taken(String address) {
        sql.deleteFrom(RETURNED_ADDRESS).where(is(address)).and(RETURNED_ADDRESS.CAME_BACK.isFalse()).execute();
    }

    /** Its reader says that it works. */
    public void works(String address) {
        sql.deleteFrom(RETURNED_ADDRESS).where(is(address)).execute();
    }

    public void dropBefore(Instant day) {
        sql.deleteFrom(RETURNED_ADDRESS).where(RETURNED_ADDRESS.LAST_AT.lt(day)).execute();
    }

    private static Condition is(String address) {
        return RETURNED_ADDRESS.ADDRESS_HASH.eq(hash(address));
    }

    private static boolean isOneOf(List<byte[]> hashes, byte[] hash) {
        return hashes.stream().anyMatch(one -> Arrays.equals(one, hash));
    }

    private static byte[] hash(String address) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(address.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
