package org.samskap.events.web.programme;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads what people type. Nothing of it throws. */
final class Typed {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?::\\d{2})?");

    private Typed() {}

    /** Without the space around it; null when nothing is left. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static boolean tooLong(@Nullable String typed, int most) {
        return typed != null && typed.strip().length() > most;
    }

    /** 9, 9:00, 09.00 and 09:00:00 as people and browsers write them; empty when it is no time of day. */
    static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed.strip());
        if (!parts.matches()) return Optional.empty();
        var hour = Integer.parseInt(parts.group(1));
        var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    static Optional<Integer> number(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> among, @Nullable String typed) {
        return Arrays.stream(among.getEnumConstants()).filter(value -> value.name().equals(typed)).findFirst();
    }
}
