package org.samskap.partners.web.calls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Call;
import org.samskap.partners.Target;

/**
 * A call as an organiser types it.
 *
 * @param kind  of the target
 * @param areas one a line
 */
public record CallForm(@Nullable String kind, @Nullable String target, @Nullable String title, @Nullable String what, @Nullable String areas,
                       @Nullable String closes, @Nullable String keep) {
    static final String HALF_A_YEAR = "180";

    static CallForm of(Target target) {
        return new CallForm(target.kind().name(), target.id().toString(), null, null, null, null, HALF_A_YEAR);
    }

    static CallForm of(Call call) {
        return new CallForm(call.target().kind().name(), call.target().id().toString(), call.title(), call.what(), String.join("\n", call.areas()),
                call.closesOn() == null ? null : call.closesOn().toString(), String.valueOf(call.keepDays()));
    }

    /** What the call is for; empty when the address leads nowhere. */
    Optional<Target> aim() {
        try {
            var of = Arrays.stream(Target.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
            return target == null ? Optional.empty() : of.map(found -> new Target(found, UUID.fromString(target.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<String> listed() {
        return areas == null ? List.of() : areas.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** The last day, if it is one of our time. */
    Optional<LocalDate> lastDay() {
        try {
            return Optional.ofNullable(closes).filter(typed -> !typed.isBlank()).map(typed -> LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() > 1999 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Integer> days() {
        try {
            return Optional.ofNullable(keep).map(typed -> Integer.valueOf(typed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
