package org.samskap.registrations.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A number of people as it may be said: so few that somebody could be meant are not counted out, nor left over as a difference (PRIV-07). */
public record Few(int number, Kind kind) {
    /** Fewer than these are not told, unless there are none at all. */
    public static final int FEWEST = 5;

    /** FEW: somebody, but fewer than can be said. HIDDEN: enough, but the rest of a sum would tell of a few. The number is 0 then. */
    public enum Kind { NUMBER, FEW, HIDDEN }

    /** A number that stands alone. */
    public static Few of(int number) {
        return isFew(number) ? new Few(0, Kind.FEW) : new Few(number, Kind.NUMBER);
    }

    /** Numbers of groups of which everybody is in one at most, where the total is known as well. */
    public static List<Few> parts(List<Integer> numbers, int total) {
        var said = new ArrayList<>(numbers.stream().map(Few::of).toList());
        int rest = total - said.stream().mapToInt(Few::number).sum();
        if (isFew(rest) && said.stream().anyMatch(Few::isFew)) {
            said.stream().filter(one -> one.number() > 0).min(Comparator.comparingInt(Few::number))
                    .ifPresent(smallest -> said.set(said.indexOf(smallest), new Few(0, Kind.HIDDEN)));
        }
        return said;
    }

    private static boolean isFew(int number) {
        return number > 0 && number < FEWEST;
    }

    /** Whether another number next to this one would tell of a few by their difference. */
    public boolean isNear(Few other) {
        return kind == Kind.NUMBER && other.kind == Kind.NUMBER && isFew(Math.abs(number - other.number));
    }

    public boolean nobody() {
        return kind == Kind.NUMBER && number == 0;
    }

    public boolean isFew() {
        return kind == Kind.FEW;
    }

    public boolean isHidden() {
        return kind == Kind.HIDDEN;
    }
}
