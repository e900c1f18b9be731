package org.samskap.events.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Between what people type and what they mean. What cannot be read is null: {@link Check} says so to the person. */
public final class Typed {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private Typed() {}

    /** What was typed, or null when it was nothing. */
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : clean(typed);
    }

    public static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : clean(typed);
    }

    /** PostgreSQL stores no NUL, and nobody means one. */
    private static String clean(String typed) {
        return typed.replace("\0", "").strip();
    }

    /** One thing a line; a bullet or a number of the person's own goes. */
    public static List<String> lines(@Nullable String typed) {
        if (typed == null) return List.of();
        return clean(typed).lines().map(line -> line.strip().replaceFirst("^([-*•–]|\\d+[.)])\\s+", "")).filter(line -> !line.isEmpty()).toList();
    }

    public static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : sane(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A year of five digits is a slip of the hand. */
    private static @Nullable LocalDate sane(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2200 ? null : date;
    }

    /** "9", "9.30" and "09:30" are clock times. */
    public static @Nullable LocalTime time(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var clock = typed.strip().replace('.', ':');
        try {
            return LocalTime.parse(clock.contains(":") ? clock.replaceFirst("^(\\d+:\\d\\d):00$", "$1") : clock + ":00", CLOCK);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(typed)).findFirst().orElse(null);
    }

    public static @Nullable String show(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
