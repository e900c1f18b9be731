package org.samskap.notifications.internal.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Says how an event is now, for those who follow it. What is to be announced is said, too. */
@Component
public class MeetingText {
    private final Events events;
    private final PublicAddress address;

    MeetingText(Events events, PublicAddress address) {
        this.events = events;
        this.address = address;
    }

    /** @param title fit for the subject of a mail of which this is all */
    public record Section(EventId event, String title, String text) {}

    /** Of those events that everybody may see; whether it is new to the reader stands beside each. */
    public List<Section> of(Texts texts, Map<EventId, Boolean> news) {
        return news.keySet().stream().flatMap(id -> events.outline(id).stream()).map(event -> section(texts, event, news.get(event.id()))).toList();
    }

    private Section section(Texts texts, EventOutline event, boolean fresh) {
        var cancelled = event.summary().state() == EventState.CANCELLED;
        var lead = texts.of("notifications.meeting." + (cancelled ? "cancelled" : fresh ? "fresh" : "changed"));
        var lines = new ArrayList<String>();
        lines.add("# " + event.summary().title() + "\n" + address.of(event.summary().href()));
        lines.add("* " + lead);
        if (!cancelled) lines.add(facts(texts, event));
        if (event.fundingLine() != null) lines.add("  " + event.fundingLine());
        return new Section(event.id(), texts.of("notifications.meeting.title", lead, event.summary().title()), String.join("\n\n", lines));
    }

    private static String facts(Texts texts, EventOutline event) {
        var lines = new ArrayList<String>();
        if (event.summary().theme() != null) lines.add(texts.of("notifications.meeting.theme", event.summary().theme()));
        if (event.days().isEmpty()) lines.add(texts.of("notifications.meeting.date"));
        event.days().forEach(day -> lines.add(day(texts, day)));
        return "  " + String.join("\n  ", lines);
    }

    private static String day(Texts texts, Day day) {
        var hours = day.starts() == null ? ", " + texts.of("notifications.meeting.hours")
                : " " + (day.ends() == null ? texts.dates().time(day.starts()) : texts.dates().between(day.starts(), day.ends()));
        var place = day.place();
        var where = place != null ? place.name() : day.online() != null ? day.online() : texts.of("notifications.meeting.place");
        return texts.dates().day(day.date()) + hours + ", " + where;
    }

    /** What followers can see of it: when two are equal there is nothing to tell. */
    public static String look(EventOutline event) {
        var seen = new ArrayList<Object>();
        seen.add(event.summary().state() == EventState.CANCELLED);
        seen.add(String.valueOf(event.summary().theme()));
        event.days().forEach(day -> seen.add(new Day(day.date(), day.starts(), day.ends(), null, day.place(), day.online())));
        return seen.toString();
    }
}
