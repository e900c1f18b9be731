package org.samskap.registrations.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.signup.PeopleDesk.Narrowed;

/** What the list is narrowed by, as it stands in the address. What nobody could have chosen narrows nothing. */
record PeopleForm(@Nullable String state, @Nullable String mode, @Nullable String track, @Nullable String day, @Nullable Long after) {

    Narrowed narrowed() {
        return new Narrowed(find(SignUpState.class, state).orElse(null), find(Mode.class, mode).orElse(null),
                track == null || track.isBlank() ? null : track, chosenDay());
    }

    private @Nullable DayId chosenDay() {
        try {
            return day == null || day.isBlank() ? null : DayId.of(day);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst();
    }

    long afterPosition() {
        return after == null ? 0 : after;
    }

    /** The parameters of the address without the part of the list. */
    String query() {
        return "?state=" + word(state) + "&mode=" + word(mode) + "&track=" + word(track) + "&day=" + word(day);
    }

    private static String word(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
