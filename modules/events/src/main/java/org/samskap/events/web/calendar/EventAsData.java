package org.samskap.events.web.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.EventState;
import org.samskap.events.internal.EventDetails;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** An event in the words of schema.org, for search engines and programs. Says nothing that its page does not say. */
@Component
public class EventAsData {
    private static final String SCHEMA = "https://schema.org/";
    private final PublicAddress address;

    EventAsData(PublicAddress address) {
        this.address = address;
    }

    /** As a part of the event's page that nobody sees. */
    public Content of(EventDetails event) {
        return new DataBlock(data(event));
    }

    Map<String, Object> data(EventDetails event) {
        var plan = event.plan();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", plan.words().title());
        data.put("description", plan.words().summary());
        data.put("url", page(event));
        data.put("inLanguage", plan.basics().lang().tag());
        data.put("eventStatus", SCHEMA + (plan.basics().state() == EventState.CANCELLED ? "EventCancelled" : "EventScheduled"));
        if (!plan.days().isEmpty()) when(event, data);
        people(event, data);
        put(data, "isAccessibleForFree", plan.signUp().freeOfCharge());
        if (event.series() != null) data.put("superEvent", thing("EventSeries", event.series().title(), "/series/" + event.series().slug()));
        if (plan.days().size() > 1) data.put("subEvent", plan.days().stream().map(day -> part(event, day)).toList());
        if (plan.basics().contract() != AttendanceContract.JUST_COME) data.put("offers", offer(event));
        return data;
    }

    private void when(EventDetails event, Map<String, Object> data) {
        var plan = event.plan();
        var zone = plan.basics().zone();
        data.put("startDate", at(plan.days().getFirst().date(), plan.days().getFirst().starts(), zone));
        data.put("endDate", at(plan.days().getLast().date(), plan.days().getLast().ends(), zone));
        where(event, plan.days(), data);
    }

    /** The place, and on the net our own page: the address of the room is for those who take part. */
    private void where(EventDetails event, List<Day> days, Map<String, Object> data) {
        var places = new ArrayList<Map<String, Object>>();
        days.stream().map(Day::place).filter(place -> place != null).distinct().map(EventAsData::place).forEach(places::add);
        var inRoom = !places.isEmpty();
        var online = days.stream().anyMatch(day -> day.online() != null);
        if (online) places.add(new LinkedHashMap<>(Map.of("@type", "VirtualLocation", "url", page(event))));
        if (places.isEmpty()) return;
        data.put("eventAttendanceMode", SCHEMA + (inRoom && online ? "Mixed" : online ? "Online" : "Offline") + "EventAttendanceMode");
        data.put("location", places.size() == 1 ? places.getFirst() : places);
    }

    private static Map<String, Object> place(EventPlan.Place place) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Place");
        data.put("name", place.name());
        put(data, "address", place.address());
        return data;
    }

    private void people(EventDetails event, Map<String, Object> data) {
        put(data, "organizer", those(event, OrganiserRole.ORGANISER, OrganiserRole.CO_ORGANISER));
        put(data, "funder", those(event, OrganiserRole.FUNDER));
        var groups = event.plan().words().targetGroups();
        if (!groups.isEmpty()) data.put("audience", groups.stream().map(group -> Map.of("@type", "Audience", "audienceType", group)).toList());
    }

    private @Nullable List<Map<String, Object>> those(EventDetails event, OrganiserRole... roles) {
        var found = event.plan().organisers().stream().filter(one -> List.of(roles).contains(one.role())).map(one -> organisation(event, one)).toList();
        return found.isEmpty() ? null : found;
    }

    private Map<String, Object> organisation(EventDetails event, Organiser organiser) {
        var slug = organiser.organisation() == null ? null : event.organisationSlugs().get(organiser.organisation());
        return thing("Organization", organiser.name(), slug == null ? null : "/organisations/" + slug);
    }

    private Map<String, Object> part(EventDetails event, Day day) {
        var zone = event.plan().basics().zone();
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Event");
        data.put("name", day.title() == null ? event.plan().words().title() : day.title());
        data.put("startDate", at(day.date(), day.starts(), zone));
        data.put("endDate", at(day.date(), day.ends(), zone));
        where(event, List.of(day), data);
        return data;
    }

    private Map<String, Object> offer(EventDetails event) {
        var plan = event.plan();
        var zone = plan.basics().zone();
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "Offer");
        data.put("url", page(event));
        if (Boolean.TRUE.equals(plan.signUp().freeOfCharge())) data.put("price", 0);
        if (plan.basics().state() == EventState.FULL) data.put("availability", SCHEMA + "SoldOut");
        if (plan.signUp().opensAt() != null) data.put("validFrom", stamp(plan.signUp().opensAt().atZone(zone)));
        // Inclusive to the end of the local day, which the second before the next day is.
        if (plan.signUp().closesOn() != null) data.put("validThrough", stamp(plan.signUp().closesOn().plusDays(1).atStartOfDay(zone).minusSeconds(1)));
        return data;
    }

    private Map<String, Object> thing(String type, String name, @Nullable String path) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", type);
        data.put("name", name);
        if (path != null) data.put("url", address.of(path).toString());
        return data;
    }

    private static String at(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
        return time == null ? date.toString() : stamp(date.atTime(time).atZone(zone));
    }

    private static String stamp(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }

    private String page(EventDetails event) {
        return address.of(event.summary().href()).toString();
    }
}
