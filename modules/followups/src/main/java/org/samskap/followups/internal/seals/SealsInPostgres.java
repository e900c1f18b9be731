package org.samskap.followups.internal.seals;

import static org.jooq.impl.DSL.max;
import static org.samskap.followups.internal.seals.MonthSealTable.MONTH_SEAL;
import static org.samskap.followups.internal.seals.TrailEntryTable.TRAIL_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.Seals;
import org.samskap.followups.internal.Waymarks;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes seals once and reads them. */
@Service
class SealsInPostgres implements Seals, Waymarks {
    private final DSLContext sql;
    private final Spaces spaces;
    private final Clock clock;

    SealsInPostgres(DSLContext sql, Spaces spaces, Clock clock) {
        this.sql = sql;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int seal() {
        return spaces.list().stream().mapToInt(this::seal).sum();
    }

    private int seal(Space space) {
        var last = newest(space.id());
        var current = YearMonth.from(clock.instant().atZone(space.zone()));
        int set = 0;
        for (var month = next(space, last); month != null && month.isBefore(current); month = month.plusMonths(1)) {
            var seal = at(space, month, last == null ? 0 : last.last());
            if (seal == null) continue;
            if (!keep(space.id(), seal)) return set;
            last = seal;
            set++;
        }
        return set;
    }

    /** The first month that may need a seal; null when nothing was ever written. */
    private @Nullable YearMonth next(Space space, @Nullable Seal last) {
        if (last != null) return last.month().plusMonths(1);
        var first = sql.select(TRAIL_ENTRY.AT).from(TRAIL_ENTRY).where(TRAIL_ENTRY.SPACE_ID.eq(space.id())).orderBy(TRAIL_ENTRY.AT).limit(1).fetchOne();
        return first == null ? null : YearMonth.from(first.value1().atZone(space.zone()));
    }

    // By number and not by moment: what is told of a month later, such as an event that a listener heard late, is held by the next seal.
    private @Nullable Seal at(Space space, YearMonth month, long before) {
        var over = month.plusMonths(1).atDay(1).atStartOfDay(space.zone()).toInstant();
        var end = sql.select(max(TRAIL_ENTRY.NUMBER)).from(TRAIL_ENTRY).where(TRAIL_ENTRY.SPACE_ID.eq(space.id())).and(TRAIL_ENTRY.NUMBER.gt(before))
                .and(TRAIL_ENTRY.AT.lt(over));
        return sql.select(TRAIL_ENTRY.NUMBER, TRAIL_ENTRY.HASH).from(TRAIL_ENTRY).where(TRAIL_ENTRY.SPACE_ID.eq(space.id())).and(TRAIL_ENTRY.NUMBER.eq(end))
                .fetchOne(row -> new Seal(month, row.value1() - before, row.value1(), HexFormat.of().formatHex(row.value2()), now()));
    }

    private boolean keep(SpaceId space, Seal seal) {
        return sql.insertInto(MONTH_SEAL).set(MONTH_SEAL.SPACE_ID, space).set(MONTH_SEAL.MONTH, seal.month().atDay(1)).set(MONTH_SEAL.ENTRIES, seal.entries())
                .set(MONTH_SEAL.LAST_NUMBER, seal.last()).set(MONTH_SEAL.HASH, HexFormat.of().parseHex(seal.hash())).set(MONTH_SEAL.SEALED_AT, seal.at())
                .onConflictDoNothing().execute() == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private @Nullable Seal newest(SpaceId space) {
        return sql.selectFrom(MONTH_SEAL).where(MONTH_SEAL.SPACE_ID.eq(space)).orderBy(MONTH_SEAL.MONTH.desc()).limit(1).fetchOne(SealsInPostgres::seal);
    }

    @Override
    public List<Seal> list(SpaceId space) {
        return sql.selectFrom(MONTH_SEAL).where(MONTH_SEAL.SPACE_ID.eq(space)).orderBy(MONTH_SEAL.MONTH.desc()).fetch(SealsInPostgres::seal);
    }

    @Override
    public Optional<Seal> find(SpaceId space, YearMonth month) {
        return sql.selectFrom(MONTH_SEAL).where(MONTH_SEAL.SPACE_ID.eq(space)).and(MONTH_SEAL.MONTH.eq(month.atDay(1))).fetchOptional(SealsInPostgres::seal);
    }

    private static Seal seal(MonthSealRecord row) {
        return new Seal(YearMonth.from(row.getMonth()), row.getEntries(), row.getLastNumber(), HexFormat.of().formatHex(row.getHash()), row.getSealedAt());
    }

    @Override
    public SortedMap<Long, byte[]> of(SpaceId space) {
        return new TreeMap<>(sql.select(MONTH_SEAL.LAST_NUMBER, MONTH_SEAL.HASH).from(MONTH_SEAL).where(MONTH_SEAL.SPACE_ID.eq(space))
                .fetchMap(MONTH_SEAL.LAST_NUMBER, MONTH_SEAL.HASH));
    }
}
