package org.samskap.events.web.rows;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.web.forms.Typed;

/**
 * What the form of a day carries.
 *
 * @param where whether it goes along with its series, or null when it belongs to none
 */
public record DayFields(@Nullable String version, @Nullable String date, @Nullable String starts, @Nullable String ends,
                        @Nullable String title, @Nullable String where, @Nullable String place, @Nullable String address,
                        @Nullable String online) {

    /** Where a day of a series is. */
    enum Where { USUAL, OWN }

    boolean goesAlong() {
        return Where.USUAL.name().equals(where);
    }

    DayFields at(Where chosen) {
        return new DayFields(version, date, starts, ends, title, chosen.name(), place, address, online);
    }

    /** With no place of its own. */
    DayFields asUsual() {
        return new DayFields(version, date, starts, ends, title, where, null, null, null);
    }

    boolean samePlaceAs(DayFields other) {
        return Objects.equals(Typed.text(place), other.place) && Objects.equals(Typed.text(address), other.address) && Objects.equals(Typed.text(online), other.online);
    }

    /** Whether something was typed about a place of its own. */
    boolean namesPlace() {
        return Typed.text(place) != null || Typed.text(address) != null || Typed.text(online) != null;
    }
}
