package org.samskap.registrations.internal.checkin;

import org.samskap.events.DayId;
import org.samskap.registrations.Mode;

/**
 * Walk-ins of one kind on one day, counted without names.
 *
 * @param stakeholder one of the event's target groups, or {@link #OTHERS}
 */
public record Tally(DayId day, String stakeholder, Mode mode, int number) {
    public static final String OTHERS = "";
}
