package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.partners.Sector;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.internal.signup.Room;
import org.samskap.registrations.web.Foreign;
import org.samskap.registrations.web.signup.Fields.Many;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * How an event takes sign-ups, for its organiser.
 *
 * @param lang    tag of the event's language when it is not the page's, or null
 * @param version that the form began with
 * @param limits  places for all, for each day, for each track, for a track on a day
 * @param more    for one more limit of a track on a day; empty where there can be none
 */
public record SettingsPage(EventOutline event, @Nullable String lang, int version, Field open, Many modes, Many people, Many asks, Field answerHours,
                           Field keepNeedsDays, List<Limited> limits, List<Field> more, Field groups, Field municipalities, Many sectors, String questions) {
    private static final List<String> PEOPLE = List.of("several", "children", "approval", "late");
    private static final List<String> ASKS = List.of("organisation", "municipality", "targetGroups", "access", "diet", "ideas");

    /**
     * The fields of what is limited together.
     *
     * @param what day, track or both, or null for all
     */
    public record Limited(@Nullable String what, List<Field> ways) {}

    /** Whether people sign up at all; otherwise there is only to say whom one hopes to see. */
    static boolean takes(EventOutline event) {
        return event.summary().contract() != AttendanceContract.JUST_COME;
    }

    public boolean takes() {
        return takes(event);
    }

    /** Key of its heading. */
    public String title() {
        return takes() ? "registrations.settings.title" : "registrations.settings.expected";
    }

    static SettingsPage of(Texts texts, Limits limits, Room room, SettingsForm form, Map<String, String> typed, List<Problem> problems) {
        var event = limits.event();
        return new SettingsPage(event, Foreign.lang(texts, event.summary()), form.seen(), field(texts, "open", form.open(), problems),
                many(texts, "modes", Arrays.stream(Mode.values()).map(mode -> Choice.of(mode.name(), texts.of("registrations.mode." + mode))).toList(), form.modes(), problems),
                many(texts, "people", choices(texts, "people", PEOPLE), form.people(), problems),
                many(texts, "asks", choices(texts, "asks", ASKS), form.asks(), problems),
                field(texts, "answerHours", form.answerHours(), problems).hint(texts.of("registrations.settings.answerHours.hint")),
                field(texts, "keepNeedsDays", form.keepNeedsDays(), problems),
                limited(texts, limits, room, typed, problems), limits.takesMore() ? more(texts, limits, typed, problems) : List.of(),
                field(texts, "groups", form.groups(), problems).hint(texts.of("registrations.settings.line")),
                field(texts, "municipalities", form.municipalities(), problems).hint(texts.of("registrations.settings.line")),
                many(texts, "sectors", Arrays.stream(Sector.values()).map(sector -> Choice.of(sector.name(), sector.word(texts))).toList(), form.sectors(), problems),
                event.summary().href() + "/plan/sign-up/questions");
    }

    private static List<Choice> choices(Texts texts, String field, List<String> values) {
        return values.stream().map(value -> Choice.of(value, texts.of("registrations.settings." + field + "." + value))).toList();
    }

    private static List<Limited> limited(Texts texts, Limits limits, Room room, Map<String, String> typed, List<Problem> problems) {
        var rows = new LinkedHashMap<Capacity, List<Field>>();
        limits.possible().forEach((name, limit) -> rows.computeIfAbsent(new Capacity(null, limit.day(), limit.track(), 1), row -> new ArrayList<>())
                .add(taken(texts, room, limit, Field.of(name, Limits.mode(texts, limit.mode()), typed.get(name)).problemOf(problems))));
        // Of all tracks on all days only those that somebody has limited: they would be many.
        rows.entrySet().removeIf(row -> row.getKey().day() != null && row.getKey().track() != null && row.getValue().stream().allMatch(way -> way.value().isEmpty()));
        return rows.entrySet().stream().map(row -> new Limited(limits.what(texts, row.getKey().day(), row.getKey().track()), row.getValue())).toList();
    }

    /** A limit that holds says how much of it is taken. */
    private static Field taken(Texts texts, Room room, Capacity limit, Field field) {
        return room.limits().stream().filter(known -> Limits.name(known.capacity()).equals(Limits.name(limit))).findFirst()
                .map(known -> field.hint(texts.of("registrations.settings.limit.taken", known.taken(), known.capacity().places()))).orElse(field);
    }

    private static List<Field> more(Texts texts, Limits limits, Map<String, String> typed, List<Problem> problems) {
        var event = limits.event();
        var tracks = new ArrayList<Choice>(List.of(Choice.of("", texts.of("registrations.settings.more.choose"))));
        event.tracks().forEach(track -> tracks.add(Choice.of(track.slug(), track.title())));
        var days = new ArrayList<Choice>(List.of(Choice.of("", texts.of("registrations.settings.more.choose"))));
        event.days().forEach(day -> days.add(Choice.of(String.valueOf(day.id()), texts.dates().day(day.date()))));
        var modes = Limits.modes().stream().map(mode -> Choice.of(mode == null ? "" : mode.name(), Limits.mode(texts, mode))).toList();
        return List.of(extra(texts, "track", typed, problems).choices(tracks), extra(texts, "day", typed, problems).choices(days),
                extra(texts, "mode", typed, problems).choices(modes), extra(texts, "places", typed, problems));
    }

    private static Field extra(Texts texts, String part, Map<String, String> typed, List<Problem> problems) {
        var name = Limits.MORE + part;
        return Field.of(name, texts.of("registrations.settings.more." + part), typed.get(name)).problemOf(problems);
    }

    /** All that is set, in words by label, so that two who edit at once can see what differs. */
    Map<String, String> said(Texts texts) {
        var said = new LinkedHashMap<String, String>();
        said.put(open.label(), texts.of(open.value().isEmpty() ? "registrations.no" : "registrations.yes"));
        for (var many : List.of(modes, people, asks, sectors)) said.put(many.field().label(), words(many));
        for (var field : List.of(answerHours, keepNeedsDays, groups, municipalities)) said.put(field.label(), field.value());
        for (var limit : limits) {
            for (var way : limit.ways()) said.put((limit.what() == null ? "" : limit.what() + " · ") + way.label(), way.value());
        }
        return said;
    }

    private static String words(Many many) {
        return many.field().choices().stream().filter(choice -> many.chosen().contains(choice.value())).map(Choice::label).collect(Collectors.joining("\n"));
    }

    private static Field field(Texts texts, String name, @Nullable String value, List<Problem> problems) {
        return Field.of(name, texts.of("registrations.settings." + name), value).problemOf(problems);
    }

    private static Many many(Texts texts, String name, List<Choice> choices, @Nullable Collection<String> chosen, List<Problem> problems) {
        return new Many(field(texts, name, null, problems).choices(choices), chosen == null ? List.of() : chosen);
    }
}
