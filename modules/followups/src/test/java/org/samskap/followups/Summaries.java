package org.samskap.followups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** Event summaries by component name, since the record still grows. */
final class Summaries {
    private Summaries() {}

    static EventSummary event(EventId id, String slug, SpaceId space, String title, ZoneId zone, LocalDate day) {
        var known = Map.<String, Object>of("id", id, "slug", slug, "space", space, "title", title, "state", EventState.HELD,
                "contract", AttendanceContract.JUST_COME, "lang", Lang.SV, "zone", zone, "firstDay", day, "lastDay", day);
        try {
            var components = EventSummary.class.getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = types[i] == boolean.class ? Boolean.FALSE : known.get(components[i].getName());
            }
            return EventSummary.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
