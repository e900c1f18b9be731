package org.samskap.demo.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands at an instant of the past while history is replayed; afterwards ticks at a fixed distance from real time. */
@Component
@WhenDemo
class DemoClock extends Clock {
    private volatile Duration offset = Duration.ZERO;
    private volatile @Nullable Instant standing;

    /** Travels to an instant and stands there. */
    void standAt(Instant instant) {
        standing = instant;
    }

    /** Ticks from now on, this far from real time. */
    void tick(Duration offset) {
        this.offset = offset;
        standing = null;
    }

    @Override
    public Instant instant() {
        var still = standing;
        return still != null ? still : Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
