package org.samskap.registrations.internal.checkin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.samskap.events.DayId;
import org.samskap.registrations.Mode;

/**
 * How many came to an event, as far as anybody counted.
 *
 * @param checkedIn people checked in, by day
 * @param different people checked in on any day, each counted once
 */
public record Counted(List<Tally> tallies, Map<DayId, Integer> checkedIn, int different) {

    public int of(DayId day, String stakeholder, Mode mode) {
        return tallies.stream().filter(tally -> tally.day().equals(day) && tally.stakeholder().equals(stakeholder) && tally.mode() == mode)
                .mapToInt(Tally::number).sum();
    }

    public int walkedIn(DayId day) {
        return tallies.stream().filter(tally -> tally.day().equals(day)).mapToInt(Tally::number).sum();
    }

    public int checkedIn(DayId day) {
        return checkedIn.getOrDefault(day, 0);
    }

    public int on(DayId day) {
        return walkedIn(day) + checkedIn(day);
    }

    /**
     * How many took part, for the organiser to confirm. Nobody knows which walk-ins came on several days, so those of the fullest
     * day count: too few rather than somebody twice.
     */
    public int suggested() {
        var byDay = tallies.stream().collect(Collectors.groupingBy(Tally::day, Collectors.summingInt(Tally::number)));
        return different + byDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
