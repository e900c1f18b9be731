package org.samskap.notifications.internal.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.events.Programmes;
import org.samskap.notifications.internal.meetings.Occasion.Kind;
import org.samskap.notifications.internal.meetings.Occasions.Untold;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Says how an event is now, for those who follow it. What is to be announced is said, too. */
@Component
public class MeetingText {
    private final Events events;
    private final Programmes programmes;
    private final PublicAddress address;

    MeetingText(Events events, Programmes programmes, PublicAddress address) {
        this.events = events;
        this.programmes = programmes;
        this.address = address;
    }

    /** @param title fit for the subject of a mail of which this is all */
    public record Section(EventId event, String title, String text) {}

    /**
     * Of those events that everybody may see, each once.
     *
     * @param dates whether it is new to the reader stands beside each
     */
    public List<Section> of(Texts texts, Map<EventId, Boolean> dates, List<Untold> came) {
        var ids = new LinkedHashSet<>(dates.keySet());
        came.forEach(one -> ids.add(one.event()));
        return ids.stream().flatMap(id -> events.outline(id).stream())
                .flatMap(event -> section(texts, event, dates.get(event.id()), came).stream()).toList();
    }

    private Optional<Section> section(Texts texts, EventOutline event, @Nullable Boolean fresh, List<Untold> came) {
        var items = new ArrayList<Item>();
        if (fresh != null) items.add(dates(texts, event, fresh));
        // Whoever hears that nothing comes of it need not hear of its programme.
        came.stream().filter(one -> one.event().equals(event.id()) && (one.kind() == Kind.MINUTES || !cancelled(event)))
                .flatMap(one -> came(texts, event, one).stream()).forEach(items::add);
        if (items.isEmpty()) return Optional.empty();
        var lines = new ArrayList<String>();
        lines.add("# " + event.summary().title() + "\n" + address.of(event.summary().href()));
        items.forEach(item -> lines.add("* " + item.text()));
        if (event.fundingLine() != null) lines.add("  " + event.fundingLine());
        return Optional.of(new Section(event.id(), texts.of("notifications.meeting.title", items.getFirst().lead(), event.summary().title()),
                String.join("\n\n", lines)));
    }

    /** A piece of news; its lead begins the subject of a mail. */
    private record Item(String lead, String text) {}

    private Item dates(Texts texts, EventOutline event, boolean fresh) {
        var lead = texts.of("notifications.meeting." + (cancelled(event) ? "cancelled" : fresh ? "fresh" : "changed"));
        return new Item(lead, cancelled(event) ? lead : lead + "\n\n" + facts(texts, event));
    }

    private static boolean cancelled(EventOutline event) {
        return event.summary().state() == EventState.CANCELLED;
    }

    /** Nothing when the programme was changed and changed back. */
    private Optional<Item> came(Texts texts, EventOutline event, Untold what) {
        var link = "\n  " + address.of(event.summary().href() + Occasion.path(what.kind(), what.known()));
        if (what.kind() == Kind.MINUTES) return Optional.of(item(texts.of("notifications.meeting.minutes"), "", link));
        if (what.known() == 0) return Optional.of(item(texts.of("notifications.meeting.programme"), "", link));
        return programmes.changesSince(texts, event.id(), what.known())
                .map(changes -> item(texts.of("notifications.meeting.programme.changed"), ": " + changes, link));
    }

    private static Item item(String lead, String more, String link) {
        return new Item(lead, lead + more + link);
    }

    private String facts(Texts texts, EventOutline event) {
        var lines = new ArrayList<String>();
        events.followedUpBy(event.id()).forEach(earlier -> lines.add(texts.of("notifications.meeting.follows-up", earlier.title())));
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
