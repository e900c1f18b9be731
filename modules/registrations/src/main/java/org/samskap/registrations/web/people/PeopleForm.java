package org.samskap.registrations.web.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.NameSearch;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.internal.signup.PeopleDesk.Narrowed;
import org.samskap.ui.LocalPath;

/** What the list is narrowed by, as it stands in the address. What nobody could have chosen narrows nothing. */
record PeopleForm(@Nullable String state, @Nullable String mode, @Nullable String track, @Nullable String day, @Nullable String q, @Nullable Long after) {

    Narrowed narrowed() {
        var chosen = PeopleDesk.LATE.equals(state) ? SignUpState.WAITING : find(SignUpState.class, state).orElse(null);
        return new Narrowed(chosen, chosen == SignUpState.WAITING ? PeopleDesk.LATE.equals(state) : null, find(Mode.class, mode).orElse(null),
                track == null || track.isBlank() ? null : track, chosenDay());
    }

    NameSearch name() {
        return new NameSearch(q);
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

    /** The address with what narrows the list, without the part of the list. */
    String at(String path) {
        var narrowed = new LinkedHashMap<String, @Nullable String>();
        narrowed.put("state", state);
        narrowed.put("mode", mode);
        narrowed.put("track", track);
        narrowed.put("day", day);
        narrowed.put("q", q);
        for (var each : narrowed.entrySet()) {
            var value = each.getValue();
            if (value != null && !value.isBlank()) path = LocalPath.with(path, each.getKey(), value);
        }
        return path;
    }
}
