package org.samskap.browser.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * What a calendar program that others wrote understands of an entry.
 *
 * @param starts as it stands in the file, such as 20201203T130000
 * @param room   address of the online room, or empty
 */
record Entry(String method, String uid, int sequence, String starts, String ends, String summary, String place, String room, String description) {

    static Entry of(InputStream file) {
        return all(file).getFirst();
    }

    static List<Entry> all(InputStream file) {
        try {
            Calendar calendar = new CalendarBuilder().build(file);
            if (calendar.validate().hasErrors()) throw new AssertionError("Not a calendar: " + calendar.validate());
            var method = calendar.getProperty("METHOD").map(Property::getValue).orElse("");
            return calendar.<VEvent>getComponents(Component.VEVENT).stream().map(event -> of(method, event)).toList();
        } catch (IOException | ParserException e) {
            throw new AssertionError("Not a calendar", e);
        }
    }

    private static Entry of(String method, VEvent event) {
        return new Entry(method, value(event, "UID"), Integer.parseInt(value(event, "SEQUENCE")), value(event, "DTSTART"), value(event, "DTEND"),
                value(event, "SUMMARY"), value(event, "LOCATION"), value(event, "CONFERENCE"), value(event, "DESCRIPTION"));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }
}
