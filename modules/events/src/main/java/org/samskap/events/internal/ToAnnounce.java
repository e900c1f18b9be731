package org.samskap.events.internal;

import java.util.ArrayList;
import java.util.List;

import org.samskap.events.AttendanceContract;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;

/** What people who want to come do not know of an event yet. */
public enum ToAnnounce {
    DATE, HOURS, PLACE, THEME, LINK, SIGN_UP;

    /**
     * Nothing of an event that was held or called off.
     *
     * @param linked whether its online room has an address
     */
    public static List<ToAnnounce> of(EventSummary event, boolean linked) {
        var missing = new ArrayList<ToAnnounce>();
        if (event.state() == EventState.HELD || event.state() == EventState.CANCELLED) return missing;
        if (event.firstDay() == null) missing.add(DATE);
        if (event.firstDay() != null && event.starts() == null) missing.add(HOURS);
        if (event.firstDay() != null && event.place() == null && event.online() == null) missing.add(PLACE);
        if (event.theme() == null) missing.add(THEME);
        if (event.online() != null && !linked) missing.add(LINK);
        if (event.contract() != AttendanceContract.JUST_COME && event.closesOn() == null) missing.add(SIGN_UP);
        return missing;
    }
}
