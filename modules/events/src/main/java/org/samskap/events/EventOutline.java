package org.samskap.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.Track;

/**
 * What modules above need of an event to let people take part: its days, tracks and programme, who arranges it, when
 * people may sign up. Every day and session has its id.
 *
 * @param version     how often the plan was changed; a form carries it, so that two who edit at once notice (REL-28)
 * @param fundingLine the line every page, mail and paper of the event must carry, or null
 * @param opensAt     when sign-up opens, local to the event's zone, or null
 */
public record EventOutline(EventSummary summary, int version, EventPlan.Kind kind, List<Day> days, List<Track> tracks,
                           List<Session> sessions, List<String> targetGroups, List<Organiser> organisers,
                           @Nullable String fundingLine, @Nullable LocalDateTime opensAt, @Nullable String signUpNote) {

    public EventId id() {
        return summary.id();
    }

    /** The day with this id, or nothing when there is none any more. */
    public Optional<Day> findDay(DayId id) {
        return days.stream().filter(day -> id.equals(day.id())).findFirst();
    }

    /** Whether sign-up has not opened yet; an hour that the clocks skip counts as the one after it. */
    public boolean opensLater(Instant now) {
        return opensAt != null && now.isBefore(ZonedDateTime.of(opensAt, summary.zone()).toInstant());
    }
}
