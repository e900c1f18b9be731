package org.samskap.accounts.internal;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Throttle;
import org.samskap.ui.TooManyAttempts;
import org.springframework.stereotype.Service;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

/**
 * Token buckets in a table that all nodes share. Works on a connection of its own, so that a failing use case does not
 * give the try back; call it before a transaction begins. Time is real time, whatever the clock of the domain says.
 */
@Service
class PostgresThrottle implements Throttle {
    private static final long CLEANED_EVERY = Duration.ofMinutes(10).toNanos();
    private static final int CLEANED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final KeyedHash hash;
    private final AtomicLong cleaned = new AtomicLong(System.nanoTime());

    PostgresThrottle(DataSource database, KeyedHash hash) {
        this.hash = hash;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database).primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("accounts.bucket").idColumn("id").stateColumn("state").expiresAtColumn("expires_at")
                .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public void spend(Limit limit, HttpServletRequest request) {
        spendOne(limit, "client:" + ClientPrefix.of(request.getRemoteAddr()));
    }

    @Override
    public void spend(Limit limit, String key) {
        spendOne(limit, "key:" + key);
    }

    private void spendOne(Limit limit, String who) {
        cleanNowAndThen();
        var tried = buckets.builder().build(hash.of(limit + ":" + who), () -> rules(limit)).tryConsumeAndReturnRemaining(1);
        if (!tried.isConsumed()) throw new TooManyAttempts(atLeastASecond(tried.getNanosToWaitForRefill()));
    }

    private static BucketConfiguration rules(Limit limit) {
        return BucketConfiguration.builder().addLimit(Bandwidth.builder().capacity(limit.times())
                .refillGreedy(limit.times(), limit.within()).build()).build();
    }

    private static Duration atLeastASecond(long nanos) {
        return Duration.ofSeconds(Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds()));
    }

    private void cleanNowAndThen() {
        long last = cleaned.get();
        long now = System.nanoTime();
        if (now - last > CLEANED_EVERY && cleaned.compareAndSet(last, now)) buckets.removeExpired(CLEANED_AT_ONCE);
    }
}
