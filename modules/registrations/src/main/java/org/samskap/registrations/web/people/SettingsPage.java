package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.partners.Sector;
import org.samskap.registrations.Mode;
import org.samskap.registrations.internal.signup.Capacity;
import org.samskap.registrations.web.signup.Fields.Many;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * How an event takes sign-ups, for its organiser.
 *
 * @param lang   tag of the event's language when it is not the page's, or null
 * @param limits places, a field for each way, day and track
 */
public record SettingsPage(EventOutline event, @Nullable String lang, Field open, Many modes, Many people, Many asks, Field answerHours,
                           Field keepNeedsDays, List<Field> limits, Field groups, Field municipalities, Many sectors, String questions) {
    private static final List<String> PEOPLE = List.of("several", "children", "approval", "late");
    private static final List<String> ASKS = List.of("organisation", "municipality", "targetGroups", "access", "diet", "ideas");

    static SettingsPage of(Texts texts, EventOutline event, SettingsForm form, Map<String, String> limits, List<Problem> problems) {
        return new SettingsPage(event, texts.lang() == event.summary().lang() ? null : event.summary().lang().tag(),
                field(texts, "open", form.open(), problems),
                many(texts, "modes", Arrays.stream(Mode.values()).map(mode -> Choice.of(mode.name(), texts.of("registrations.mode." + mode))).toList(), form.modes(), problems),
                many(texts, "people", choices(texts, "people", PEOPLE), form.people(), problems),
                many(texts, "asks", choices(texts, "asks", ASKS), form.asks(), problems),
                field(texts, "answerHours", form.answerHours(), problems).hint(texts.of("registrations.settings.answerHours.hint")),
                field(texts, "keepNeedsDays", form.keepNeedsDays(), problems),
                limits(texts, event, limits, problems),
                field(texts, "groups", form.groups(), problems).hint(texts.of("registrations.settings.line")),
                field(texts, "municipalities", form.municipalities(), problems).hint(texts.of("registrations.settings.line")),
                many(texts, "sectors", Arrays.stream(Sector.values()).map(sector -> Choice.of(sector.name(), sector.word(texts))).toList(), form.sectors(), problems),
                event.summary().href() + "/plan/sign-up/questions");
    }

    private static List<Choice> choices(Texts texts, String field, List<String> values) {
        return values.stream().map(value -> Choice.of(value, texts.of("registrations.settings." + field + "." + value))).toList();
    }

    /** The limits an organiser can set, by the name of their field, each with as many places as wanted. */
    static Map<String, Capacity> possible(EventOutline event) {
        var possible = new LinkedHashMap<String, Capacity>();
        for (var mode : Mode.values()) {
            possible.put("limit-" + mode, new Capacity(mode, null, null, 1));
            if (event.days().size() > 1) event.days().forEach(day -> possible.put("limit-" + mode + "-d-" + day.id(), new Capacity(mode, day.id(), null, 1)));
            event.tracks().forEach(track -> possible.put("limit-" + mode + "-t-" + track.slug(), new Capacity(mode, null, track.slug(), 1)));
        }
        return possible;
    }

    private static List<Field> limits(Texts texts, EventOutline event, Map<String, String> typed, List<Problem> problems) {
        var fields = new ArrayList<Field>();
        possible(event).forEach((name, limit) -> fields.add(Field.of(name, label(texts, event, limit), typed.get(name)).problemOf(problems)));
        return fields;
    }

    static String label(Texts texts, EventOutline event, Capacity limit) {
        var mode = limit.mode() == null ? "" : texts.of("registrations.mode." + limit.mode());
        if (limit.day() != null) return mode + " · " + event.findDay(limit.day()).map(day -> texts.dates().day(day.date())).orElse("");
        if (limit.track() != null) return mode + " · " + event.tracks().stream().filter(track -> track.slug().equals(limit.track())).map(track -> track.title()).findFirst().orElse("");
        return texts.of("registrations.settings.limit.all", mode);
    }

    private static Field field(Texts texts, String name, @Nullable String value, List<Problem> problems) {
        return Field.of(name, texts.of("registrations.settings." + name), value).problemOf(problems);
    }

    private static Many many(Texts texts, String name, List<Choice> choices, @Nullable Collection<String> chosen, List<Problem> problems) {
        return new Many(field(texts, name, null, problems).choices(choices), chosen == null ? List.of() : chosen);
    }
}
