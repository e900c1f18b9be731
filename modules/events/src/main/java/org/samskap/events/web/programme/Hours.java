package org.samskap.events.web.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Texts;

/**
 * Clock times of a day or of a part of it.
 *
 * @param starts null when nobody said when
 * @param ends   null when nobody said until when
 */
public record Hours(@Nullable At starts, @Nullable At ends) {

    /** A clock time for people and for machines. */
    public record At(String text, String machine) {}

    /** @param day null when nobody said on which day; then machines get the clock time alone */
    public static Hours of(Texts texts, @Nullable LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends, ZoneId zone) {
        return new Hours(at(texts, day, starts, zone), at(texts, day, ends, zone));
    }

    private static @Nullable At at(Texts texts, @Nullable LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        if (time == null) return null;
        // The offset of that very day, so that an alarm set from it rings right in summer and in winter.
        var machine = day == null ? time.toString() : day.atTime(time).atZone(zone).toOffsetDateTime().toString();
        return new At(texts.dates().time(time), machine);
    }
}
