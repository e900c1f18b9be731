package org.samskap.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as people say them in one language: always with the weekday, in the zone that the caller names. */
public final class Dates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;

    Dates(Lang lang) {
        day = pattern("EEEE d MMMM y", lang);
        dayOfYear = pattern("EEEE d MMMM", lang);
        shortDay = pattern("EEE d MMM y", lang);
        month = pattern("MMMM", lang);
        weekday = pattern("EEEE", lang);
    }

    private static DateTimeFormatter pattern(String pattern, Lang lang) {
        return DateTimeFormatter.ofPattern(pattern, lang.locale());
    }

    /** "måndag 16 oktober 2023". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** "måndag 16 oktober", where the year is plain from what stands around. */
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /** "mån 16 okt. 2023", for table cells only. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** "oktober", as it stands after a day number. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** "måndag". */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** "13:00". */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** "13:00–16:00". */
    public String between(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** The day of an instant where the reader of it lives. */
    public String day(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** "måndag 16 oktober 2023 13:05". */
    public String moment(Instant at, ZoneId zone) {
        return day(at, zone) + " " + time(at.atZone(zone).toLocalTime());
    }
}
