package org.samskap.proposals.internal.balance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Balance;
import org.samskap.proposals.Balance.Figure;
import org.samskap.proposals.Balance.Line;
import org.samskap.proposals.SpeakingAs;
import org.samskap.spaces.SpaceId;

/** Exact counts of the smallest cells, which never leave the package: each is guarded before cells are added up. */
class Tally {
    private final Map<Cell, Count> raised = new HashMap<>();
    private final Map<Cell, Count> carried = new HashMap<>();

    /** One part of society in one space and one year. */
    record Cell(SpaceId space, int year, SpeakingAs who) {}

    private record Count(int all, int done) {
        private Count and(Count more) {
            return new Count(all + more.all, done + more.done);
        }
    }

    void raised(Cell cell, int all, int done) {
        raised.merge(cell, new Count(all, done), Count::and);
    }

    void carried(Cell cell, int all, int done) {
        carried.merge(cell, new Count(all, done), Count::and);
    }

    /** For one space or all, and for one year or all. */
    Balance balance(LocalDate before, @Nullable SpaceId space, @Nullable Integer year) {
        Predicate<Cell> wanted = cell -> (space == null || cell.space.equals(space)) && (year == null || cell.year == year);
        return new Balance(before, years(), Arrays.stream(SpeakingAs.values()).map(who -> line(who, wanted.and(cell -> cell.who == who))).toList());
    }

    private List<Integer> years() {
        return Stream.concat(raised.keySet().stream(), carried.keySet().stream()).map(Cell::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private Line line(SpeakingAs who, Predicate<Cell> wanted) {
        return new Line(who, sum(raised, wanted, Count::all), sum(raised, wanted, Count::done), sum(carried, wanted, Count::all), sum(carried, wanted, Count::done));
    }

    private static Figure sum(Map<Cell, Count> counts, Predicate<Cell> wanted, Function<Count, Integer> which) {
        return Figure.sum(counts.entrySet().stream().filter(entry -> wanted.test(entry.getKey())).map(entry -> Figure.of(which.apply(entry.getValue()))).toList());
    }
}
