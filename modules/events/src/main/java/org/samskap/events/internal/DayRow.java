package org.samskap.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventCalendars.Revision;

/** A day as calendars count it, whether it is still in the plan or not. */
record DayRow(DayId day, int number, Instant changedAt, LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends,
              boolean takesPlace) {

    Revision revision() {
        return new Revision(day, date, number, takesPlace);
    }
}
