package org.samskap.registrations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Track;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** Events as people sign up for them. */
public final class OutlineFixture {
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    public static final LocalDate FIRST = LocalDate.of(2023, 12, 18);

    private OutlineFixture() {}

    /** An event of some days with tracks, open to sign up. */
    public static EventOutline anEvent(AttendanceContract contract, int days, String... tracks) {
        return anEvent(contract, EventState.OPEN, FIRST, days, STOCKHOLM, null, null, tracks);
    }

    public static EventOutline anEvent(AttendanceContract contract, EventState state, LocalDate first, int days, ZoneId zone,
                                       @Nullable LocalDateTime opens, @Nullable LocalDate closes, String... tracks) {
        var id = EventId.next();
        var summary = new EventSummary(id, "event-" + id, SpaceId.next(), null, "Samling", null, state, contract, Lang.SV, zone,
                first, first.plusDays(days - 1L), LocalTime.of(9, 0), "Fontänhuset", null, closes);
        var planned = new ArrayList<Day>();
        for (int day = 0; day < days; day++) {
            planned.add(new Day(DayId.next(), first.plusDays(day), LocalTime.of(9, 0), LocalTime.of(15, 0), null, null, null));
        }
        var programme = List.of(tracks).stream().map(slug -> new Track(slug, "Spår " + slug)).toList();
        return new EventOutline(summary, 1, EventPlan.Kind.CONFERENCE, planned, programme, List.of(), List.of("Rodziny zastępcze", "Samorząd"),
                List.of(), "Finansieras av EU", opens, null);
    }
}
