package org.samskap.notifications.internal.rhythm;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Hours of the day in which no mail is written.
 *
 * @param from  full hour, 0 to 23, at which they begin
 * @param until full hour at which they end; the next day's when it is the earlier one
 */
public record Quiet(int from, int until) {

    public Quiet {
        if (from < 0 || from > 23 || until < 0 || until > 23 || from == until) throw new IllegalArgumentException("No hours of a day: " + from + "–" + until);
    }

    boolean holds(Instant now, ZoneId zone) {
        var hour = now.atZone(zone).getHour();
        return from < until ? from <= hour && hour < until : from <= hour || hour < until;
    }
}
