package org.samskap.events.web.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.internal.EventDetails;

/**
 * A programme as other programs read it: the schema that schedule apps for phones know. That schema has no place for what
 * is to be announced: what has no day or hour yet stands by its title under {@code meta}.
 */
final class ScheduleJson {
    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final EventDetails event;
    private final EventPlan plan;
    private final String base;
    private final List<Map<String, Object>> days = new ArrayList<>();

    private ScheduleJson(EventDetails event, PublicAddress address) {
        this.event = event;
        this.plan = event.plan();
        this.base = address.of(event.summary().href() + "/").toString();
    }

    static Map<String, Object> of(EventDetails event, PublicAddress address) {
        return new ScheduleJson(event, address).file();
    }

    private Map<String, Object> file() {
        for (int number = 1; number <= plan.days().size(); number++) days.add(day(number));
        var schedule = object("version", event.release() == null ? "0" : String.valueOf(event.release().number()),
                "base_url", base, "conference", conference());
        return object("$schema", SCHEMA, "generator", object("name", "Samskap"), "schedule", schedule);
    }

    private Map<String, Object> conference() {
        var first = event.summary().firstDay();
        var last = event.summary().lastDay();
        return object("acronym", plan.basics().slug().replace('-', '_'), "title", plan.words().title(),
                "start", first == null ? "" : first.toString(), "end", last == null ? "" : last.toString(), "daysCount", plan.days().size(),
                "timeslot_duration", "00:05", "time_zone_name", plan.basics().zone().getId(), "url", base + "programme",
                "tracks", plan.tracks().stream().map(track -> object("name", track.title())).toList(), "days", days,
                "meta", object("without_time", plan.sessions().stream().filter(session -> !isTimed(session)).map(Session::title).toList()));
    }

    private boolean isTimed(Session session) {
        return session.starts() != null && ProgrammeDay.dayOf(plan, session) != null;
    }

    private Map<String, Object> day(int number) {
        var day = plan.days().get(number - 1);
        var rooms = plan.sessions().stream().filter(session -> isTimed(session) && Objects.equals(ProgrammeDay.dayOf(plan, session), number))
                .collect(Collectors.groupingBy(session -> room(session, day), LinkedHashMap::new, Collectors.mapping(session -> session(session, day), Collectors.toList())));
        return object("index", number, "date", day.date().toString(),
                "day_start", at(day, day.starts() == null ? LocalTime.MIN : day.starts()),
                "day_end", at(day, day.ends() == null ? LocalTime.of(23, 59) : day.ends()), "rooms", rooms);
    }

    private static String room(Session session, EventPlan.Day day) {
        if (session.place() != null) return session.place();
        if (session.meetingPoint() != null) return session.meetingPoint();
        return day.place() != null ? day.place().name() : day.online() != null ? day.online() : "–";
    }

    private Map<String, Object> session(Session session, EventPlan.Day day) {
        var starts = Objects.requireNonNull(session.starts());
        return object("guid", String.valueOf(session.id()), "id", plan.sessions().indexOf(session) + 1, "code", Choice.code(session),
                "date", at(day, starts), "start", starts.toString(), "duration", duration(session), "room", room(session, day),
                "slug", plan.basics().slug() + "-" + Choice.code(session), "url", base + "programme#s-" + Choice.code(session),
                "title", session.title(), "subtitle", null, "track", track(session), "type", session.kind().name().toLowerCase(java.util.Locale.ROOT),
                "language", plan.basics().lang().tag(), "abstract", session.description(), "description", session.description(),
                "persons", session.people().stream().map(ScheduleJson::person).toList(), "links", List.of(), "attachments", List.of());
    }

    private @Nullable String track(Session session) {
        return plan.tracks().stream().filter(track -> track.slug().equals(session.track())).map(EventPlan.Track::title).findFirst().orElse(null);
    }

    private static Map<String, Object> person(Participant person) {
        return object("name", Stream.of(person.name(), person.title(), person.affiliation()).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    /** What has no end is shown as short as the schema's slots, since it may not be missing. */
    private static String duration(Session session) {
        var length = session.ends() == null ? SHORTEST : Duration.between(session.starts(), session.ends());
        return "%02d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }

    /** With the offset of that very day. */
    private String at(EventPlan.Day day, LocalTime time) {
        return day.date().atTime(time).atZone(plan.basics().zone()).toOffsetDateTime().toString();
    }

    private static Map<String, Object> object(@Nullable Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        return object;
    }
}
