package org.samskap.events.internal.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * When the clocks of a zone change, as a VTIMEZONE of the zone's own name. Libraries replace Europe/Stockholm by
 * Europe/Berlin, and the times then belong to a zone that the file does not have.
 */
final class ZoneLines {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final int A_FEW_YEARS = 5;
    private final ZoneId zone;
    private final ZoneRules rules;
    private final ContentLines lines;

    private ZoneLines(ZoneId zone, ContentLines lines) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.lines = lines;
    }

    /** Good for all times from the start of the year on. */
    static void write(ZoneId zone, int year, ContentLines lines) {
        new ZoneLines(zone, lines).write(year);
    }

    private void write(int year) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        // The change before the first day of the year holds on that day.
        var start = LocalDateTime.of(year - 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        if (isByRule(start)) rules.getTransitionRules().forEach(rule -> change(rule.createTransition(year - 1), yearly(rule)));
        else oneByOne(start);
        lines.add("END", "VTIMEZONE");
    }

    /** Whether the same rules hold from then on for ever, and can be said in the words of the standard. */
    private boolean isByRule(Instant start) {
        var known = rules.getTransitions();
        return !rules.getTransitionRules().isEmpty() && (known.isEmpty() || known.getLast().getInstant().isBefore(start))
                && rules.getTransitionRules().stream().allMatch(rule -> yearly(rule) != null);
    }

    private static @Nullable String yearly(ZoneOffsetTransitionRule rule) {
        var weekday = rule.getDayOfWeek();
        if (weekday == null || rule.isMidnightEndOfDay()) return null;
        int day = rule.getDayOfMonthIndicator();
        if (day != -1 && day % 7 != 1) return null;
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + (day == -1 ? -1 : day / 7 + 1) + weekday.name().substring(0, 2);
    }

    private void oneByOne(Instant start) {
        var before = rules.previousTransition(start);
        if (before == null) unchanged(start);
        var end = start.plusSeconds(A_FEW_YEARS * 366L * 24 * 3600);
        for (var next = before == null ? rules.nextTransition(start) : before; next != null && next.getInstant().isBefore(end); next = rules.nextTransition(next.getInstant())) {
            change(next, null);
        }
    }

    private void unchanged(Instant from) {
        var offset = rules.getOffset(from);
        lines.add("BEGIN", "STANDARD").add("DTSTART", "19700101T000000").add("TZOFFSETFROM", offset(offset)).add("TZOFFSETTO", offset(offset))
                .add("TZNAME", NAME.format(from.atZone(zone))).add("END", "STANDARD");
    }

    private void change(ZoneOffsetTransition change, @Nullable String yearly) {
        var kind = rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind).add("DTSTART", Stamps.local(change.getDateTimeBefore()))
                .add("TZOFFSETFROM", offset(change.getOffsetBefore())).add("TZOFFSETTO", offset(change.getOffsetAfter()))
                .add("TZNAME", NAME.format(change.getInstant().atZone(zone))).add("RRULE", yearly).add("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        var text = String.format(Locale.ROOT, "%s%02d%02d", offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
    }
}
