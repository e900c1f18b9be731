package org.samskap.followups.internal;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;
import static org.samskap.followups.internal.ItemTable.ITEM;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;

/** What day it is where a space is. Lateness is always a question of the clock; nobody has to mark anything as late. */
@Component
public class Days {
    private final Spaces spaces;
    private final Clock clock;

    Days(Spaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    public LocalDate today(Space space) {
        return LocalDate.ofInstant(clock.instant(), space.zone());
    }

    public LocalDate today(SpaceId space) {
        return today(spaces.get(space));
    }

    /** The day it is where it is latest; what is promised by it or later is not late anywhere. */
    public LocalDate furthest() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }

    /** Holds for items whose promised day is over where their space is. */
    public Condition late() {
        return promised(today -> today.minusDays(1));
    }

    /** Holds for items promised by the day that the function makes of today. */
    public Condition promised(Function<LocalDate, LocalDate> by) {
        return each(today -> ITEM.PROMISED.le(by.apply(today)));
    }

    /** Holds for items whose first answer came in time, or did not come though its day is over. */
    public Condition firstAnswerDue() {
        return ITEM.FIRST_ANSWER_ON.isNotNull().or(each(ITEM.FIRST_PROMISE::lt));
    }

    /** The day of a moment, where the item's space is. */
    public Field<LocalDate> on(Field<Instant> moment) {
        return there(byZone().entrySet().stream().map(zone -> Map.entry(zone.getValue(), local(zone.getKey(), moment))).toList());
    }

    /** The day it is now, where the item's space is. */
    public Field<LocalDate> today() {
        return there(byDay().entrySet().stream().map(day -> Map.entry(day.getValue(), (Field<LocalDate>) inline(day.getKey()))).toList());
    }

    /** Holds for items raised in the year, where their space is. */
    public Condition raisedIn(int year) {
        return byZone().entrySet().stream().map(zone -> ITEM.SPACE_ID.in(zone.getValue())
                .and(ITEM.RAISED_AT.ge(begin(year, zone.getKey()))).and(ITEM.RAISED_AT.lt(begin(year + 1, zone.getKey())))).reduce(falseCondition(), Condition::or);
    }

    private static Instant begin(int year, ZoneId zone) {
        return Year.of(year).atDay(1).atStartOfDay(zone).toInstant();
    }

    private static Field<LocalDate> local(ZoneId zone, Field<Instant> moment) {
        return cast(function(name("timezone"), SQLDataType.LOCALDATETIME, inline(zone.getId()), moment), SQLDataType.LOCALDATE);
    }

    /** Nearly always the spaces agree, and nobody needs to ask which space it is. */
    private static Field<LocalDate> there(List<Map.Entry<Set<SpaceId>, Field<LocalDate>>> each) {
        var there = each.isEmpty() ? inline((LocalDate) null, SQLDataType.LOCALDATE) : each.getLast().getValue();
        for (var one : each.subList(0, Math.max(0, each.size() - 1))) there = when(ITEM.SPACE_ID.in(one.getKey()), one.getValue()).otherwise(there);
        return there;
    }

    private Condition each(Function<LocalDate, Condition> condition) {
        return byDay().entrySet().stream().map(day -> ITEM.SPACE_ID.in(day.getValue()).and(condition.apply(day.getKey())))
                .reduce(falseCondition(), Condition::or);
    }

    /** All spaces live through two days at most at the same moment, so there are one or two entries. */
    private Map<LocalDate, Set<SpaceId>> byDay() {
        return spaces.list().stream().collect(Collectors.groupingBy(this::today, Collectors.mapping(Space::id, Collectors.toSet())));
    }

    private Map<ZoneId, Set<SpaceId>> byZone() {
        return spaces.list().stream().collect(Collectors.groupingBy(Space::zone, Collectors.mapping(Space::id, Collectors.toSet())));
    }
}
