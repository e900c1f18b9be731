package org.samskap.followups.internal;

import static org.jooq.impl.DSL.falseCondition;
import static org.samskap.followups.internal.ItemTable.ITEM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
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

    private Condition each(Function<LocalDate, Condition> condition) {
        return byDay().entrySet().stream().map(day -> ITEM.SPACE_ID.in(day.getValue()).and(condition.apply(day.getKey())))
                .reduce(falseCondition(), Condition::or);
    }

    /** All spaces live through two days at most at the same moment, so there are one or two entries. */
    private Map<LocalDate, Set<SpaceId>> byDay() {
        return spaces.list().stream().collect(Collectors.groupingBy(this::today, Collectors.mapping(Space::id, Collectors.toSet())));
    }
}
