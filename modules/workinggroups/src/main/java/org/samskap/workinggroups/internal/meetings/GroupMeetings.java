package org.samskap.workinggroups.internal.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.EventState;
import org.samskap.events.Events;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TextBundles;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A group's own meetings are ordinary events in a series of its own; so they have a page, a calendar, a programme and minutes like
 * all others, and whoever plans in the space can change them.
 */
@Service
public class GroupMeetings {
    private final MeetingRows rows;
    private final GroupRepository groups;
    private final EventPlanning planning;
    private final Events events;
    private final Spaces spaces;
    private final TextBundles texts;

    GroupMeetings(MeetingRows rows, GroupRepository groups, EventPlanning planning, Events events, Spaces spaces, TextBundles texts) {
        this.rows = rows;
        this.groups = groups;
        this.planning = planning;
        this.events = events;
        this.spaces = spaces;
        this.texts = texts;
    }

    /** @param agenda what it is about, or null */
    public record Wanted(LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends, @Nullable String place, @Nullable String online,
                         @Nullable String agenda) {}

    /** The address of the series in which a group meets. */
    public static String seriesSlug(WorkingGroup group) {
        return "grupp-" + group.slug();
    }

    /**
     * Plans a meeting.
     *
     * @param key one-time key of the form: the same key again finds what it planned (REL-29)
     * @return the path of its page
     * @throws NotVisible         for whoever does not run the group, or when it is over
     * @throws MeetsThatDayAlready when the group has a meeting on that day; nothing was changed
     */
    @Transactional
    public String plan(Opened by, Wanted wanted, String key) {
        var group = by.group();
        if (!by.standing().leads() || !group.state().open()) throw new NotVisible("meetings of " + group.id());
        groups.lock(List.of(group.id()));
        var meetings = rows.list(group.id());
        var known = events.get(meetings.keySet());
        for (var meeting : known.values()) {
            if (key.equals(meetings.get(meeting.id()))) return meeting.href();
            if (wanted.day().equals(meeting.firstDay()) && meeting.state() != EventState.CANCELLED) throw new MeetsThatDayAlready(meeting.id());
        }
        var series = by.terms().ownSeries() == null ? begin(group) : by.terms().ownSeries();
        var slug = free(seriesSlug(group) + "-" + wanted.day());
        rows.add(planning.plan(planOf(group, series, slug, wanted)), group.id(), key);
        return "/events/" + slug;
    }

    /** A meeting that was moved or cancelled keeps its address. */
    private String free(String slug) {
        return Stream.concat(Stream.of(slug), Stream.iterate(2, n -> n + 1).map(n -> slug + "-" + n)).filter(one -> events.find(one).isEmpty())
                .findFirst().orElseThrow();
    }

    private SeriesId begin(WorkingGroup group) {
        var in = texts.in(group.lang());
        var id = planning.plan(new SeriesPlan(group.space(), seriesSlug(group), in.of("workinggroups.meeting.series", group.name()), group.lang(),
                // Not the group's own words: a moderator may have to hide those, and they would live on here.
                in.of("workinggroups.meeting.about", group.name()), in.of("workinggroups.meeting.why"), in.of("workinggroups.meeting.who"), null, null, null, null, null, null, null, null));
        rows.own(group.id(), id);
        return id;
    }

    private EventPlan planOf(WorkingGroup group, SeriesId series, String slug, Wanted wanted) {
        var space = spaces.get(group.space());
        var in = texts.in(group.lang());
        var title = in.of("workinggroups.meeting.title", group.name());
        var basics = new EventPlan.Basics(group.space(), series, slug, EventPlan.Kind.MEETING, EventState.OPEN, AttendanceContract.JUST_COME,
                group.lang(), space.zone(), space.demo());
        var place = wanted.place() == null ? null : new EventPlan.Place(wanted.place(), null);
        var day = new EventPlan.Day(wanted.day(), wanted.starts(), wanted.ends(), null, place, wanted.online());
        return EventPlan.of(basics, EventPlan.Words.of(title, null, wanted.agenda() == null ? in.of("workinggroups.meeting.summary") : wanted.agenda()))
                .withDays(List.of(day));
    }

    /** Whether the event is in the group's series; what organisers plan there belongs to the group as well. */
    @Transactional
    void belongs(EventId event) {
        var summary = events.get(List.of(event)).get(event);
        if (summary != null && summary.series() != null) rows.addTo(summary.series(), event);
    }
}
