package org.samskap.followups.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.TrailCheck;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Service;

/** Walks a chain from its first entry to its head. */
@Service
class ChainCheck implements TrailCheck {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<SpaceId, Kept> kept = new ConcurrentHashMap<>();
    private final Links links;
    private final Waymarks waymarks;
    private final Clock clock;

    ChainCheck(Links links, Waymarks waymarks, Clock clock) {
        this.links = links;
        this.waymarks = waymarks;
        this.clock = clock;
    }

    // Real time on purpose: the clock of the domain may stand still in a demonstration.
    private record Kept(Result result, long nanoTime) {
        boolean fresh() {
            return System.nanoTime() - nanoTime < FRESH.toNanos();
        }
    }

    @Override
    public Result recent(SpaceId space) {
        return kept.compute(space, (id, known) -> known != null && known.fresh() ? known : new Kept(check(id), System.nanoTime())).result();
    }

    @Override
    public Result check(SpaceId space) {
        // The marks first: what is sealed after this was in the chain that is read after it.
        var marks = waymarks.of(space);
        var head = links.head(space);
        long seen = 0;
        var hash = Chain.genesis();
        while (seen < head.number()) {
            var piece = links.after(space, seen, head.number());
            if (piece.isEmpty()) return broken(head, seen, Kind.MISSING);
            for (var link : piece) {
                var fault = fault(link.entry(), seen + 1, hash, marks.get(seen + 1));
                if (fault != null) return broken(head, seen, fault);
                hash = link.entry().hash();
                seen++;
            }
        }
        if (!marks.isEmpty() && marks.lastKey() > seen) return broken(head, seen, Kind.MISSING);
        return Arrays.equals(hash, head.hash()) ? result(head, seen, null) : broken(head, seen - 1, Kind.HEAD);
    }

    private static @Nullable Kind fault(Entry entry, long expected, byte[] previous, byte @Nullable [] mark) {
        if (entry.step().number() != expected) return Kind.MISSING;
        if (!entry.contentFits()) return Kind.CONTENT;
        if (!entry.follows(previous)) return Kind.LINK;
        return mark == null || Arrays.equals(mark, entry.hash()) ? null : Kind.SEAL;
    }

    private Result broken(TrailBook.Head head, long fitting, Kind kind) {
        return result(head, fitting, new Fault(fitting + 1, kind));
    }

    private Result result(TrailBook.Head head, long seen, @Nullable Fault fault) {
        return new Result(seen, head.number(), HexFormat.of().formatHex(head.hash()), fault, clock.instant());
    }
}
