package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Track;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The limits that an organiser can set: for all, for each day and each track, in the room, online and together; those that hold
 * already, whatever they are of; and one more for a track on a day.
 *
 * @param possible by the name of the field, each with as many places as you like
 */
record Limits(EventOutline event, Map<String, Capacity> possible) {
    static final String MORE = "more-";
    private static final int MOST_PLACES = 100_000;

    static Limits of(EventOutline event, Collection<Capacity> held) {
        var possible = new LinkedHashMap<String, Capacity>();
        for (var capacity : rows(event)) for (var mode : modes()) put(possible, new Capacity(mode, capacity.day(), capacity.track(), 1));
        held.stream().filter(capacity -> isThere(event, capacity)).forEach(capacity -> put(possible, new Capacity(capacity.mode(), capacity.day(), capacity.track(), 1)));
        return new Limits(event, possible);
    }

    private static void put(Map<String, Capacity> possible, Capacity capacity) {
        possible.putIfAbsent(name(capacity), capacity);
    }

    /** In the room, online, and both together. */
    static List<@Nullable Mode> modes() {
        var modes = new ArrayList<@Nullable Mode>(Arrays.asList(Mode.values()));
        modes.add(null);
        return modes;
    }

    /** What people choose, or come to, can be limited; a track that nobody chooses cannot. */
    private static List<Capacity> rows(EventOutline event) {
        var rows = new ArrayList<Capacity>(List.of(new Capacity(null, null, null, 1)));
        if (event.days().size() > 1) event.days().forEach(day -> rows.add(new Capacity(null, day.id(), null, 1)));
        if (choosesTrack(event)) event.tracks().forEach(track -> rows.add(new Capacity(null, null, track.slug(), 1)));
        if (takesMore(event)) event.tracks().forEach(track -> event.days().forEach(day -> rows.add(new Capacity(null, day.id(), track.slug(), 1))));
        return rows;
    }

    private static boolean choosesTrack(EventOutline event) {
        return event.summary().contract() == AttendanceContract.ONE_TRACK;
    }

    private static boolean isThere(EventOutline event, Capacity capacity) {
        var day = capacity.day();
        return (day == null || event.findDay(day).isPresent())
                && (capacity.track() == null || event.tracks().stream().anyMatch(track -> track.slug().equals(capacity.track())));
    }

    /** Whether a track can have a smaller room on one of several days. */
    boolean takesMore() {
        return takesMore(event);
    }

    private static boolean takesMore(EventOutline event) {
        return choosesTrack(event) && event.days().size() > 1 && !event.tracks().isEmpty();
    }

    static String name(Capacity capacity) {
        return "limit-" + (capacity.mode() == null ? "ALL" : capacity.mode()) + (capacity.day() == null ? "" : "-d-" + capacity.day())
                + (capacity.track() == null ? "" : "-t-" + capacity.track());
    }

    /** What was typed into the fields of limits; nothing else of the request is read here. */
    Map<String, String> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        var names = new ArrayList<>(possible.keySet());
        List.of("day", "track", "mode", "places").forEach(part -> names.add(MORE + part));
        for (var name : names) {
            var value = request.getParameter(name);
            if (value != null && !value.isBlank()) typed.put(name, value.strip());
        }
        return typed;
    }

    static Map<String, String> typed(Collection<Capacity> held) {
        var typed = new LinkedHashMap<String, String>();
        held.forEach(capacity -> typed.put(name(capacity), "" + capacity.places()));
        return typed;
    }

    /** The limits as typed, and what is wrong with them. */
    List<Capacity> read(Texts texts, Map<String, String> typed, List<Problem> problems) {
        var read = new ArrayList<Capacity>();
        possible.forEach((name, limit) -> {
            if (typed.containsKey(name)) number(texts, name, typed, problems, places -> read.add(new Capacity(limit.mode(), limit.day(), limit.track(), places)));
        });
        if (takesMore() && typed.containsKey(MORE + "places")) more(texts, typed, problems, read);
        return read;
    }

    private static void number(Texts texts, String name, Map<String, String> typed, List<Problem> problems, IntConsumer found) {
        int places = SettingsForm.number(typed.get(name));
        if (places < 1 || places > MOST_PLACES) problems.add(new Problem(name, texts.of("registrations.settings.limit.wrong")));
        else found.accept(places);
    }

    private void more(Texts texts, Map<String, String> typed, List<Problem> problems, List<Capacity> read) {
        var day = event.days().stream().map(known -> known.id()).filter(id -> id != null && id.toString().equals(typed.get(MORE + "day"))).findFirst();
        var track = event.tracks().stream().map(Track::slug).filter(slug -> slug.equals(typed.get(MORE + "track"))).findFirst();
        var mode = Arrays.stream(Mode.values()).filter(known -> known.name().equals(typed.get(MORE + "mode"))).findFirst().orElse(null);
        if (day.isEmpty()) problems.add(new Problem(MORE + "day", texts.of("registrations.settings.more.day.missing")));
        if (track.isEmpty()) problems.add(new Problem(MORE + "track", texts.of("registrations.settings.more.track.missing")));
        if (day.isEmpty() || track.isEmpty()) return;
        if (typed.containsKey(name(new Capacity(mode, day.get(), track.get(), 1)))) problems.add(new Problem(MORE + "places", texts.of("registrations.settings.more.twice")));
        else number(texts, MORE + "places", typed, problems, places -> read.add(new Capacity(mode, day.get(), track.get(), places)));
    }

    /** What it limits, in words. */
    String label(Texts texts, Capacity limit) {
        var what = what(texts, limit.day(), limit.track());
        return mode(texts, limit.mode()) + (what == null ? "" : " · " + what);
    }

    static String mode(Texts texts, @Nullable Mode mode) {
        return texts.of(mode == null ? "registrations.settings.limit.together" : "registrations.mode." + mode);
    }

    /** Day, track or both in words; null for all. */
    @Nullable String what(Texts texts, @Nullable DayId day, @Nullable String track) {
        var parts = new ArrayList<String>();
        event.tracks().stream().filter(known -> known.slug().equals(track)).forEach(known -> parts.add(known.title()));
        if (day != null) event.findDay(day).ifPresent(known -> parts.add(texts.dates().day(known.date())));
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }
}
