package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventOutline;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.signup.PeopleDesk.Line;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;

/**
 * Who comes and who waits, for those who organise.
 *
 * @param filters what the list can be narrowed by
 * @param more    where the list goes on, or null
 * @param query   the narrowing as parameters, for the files
 */
public record PeoplePage(EventOutline event, String href, List<Figure> figures, List<Field> filters, List<Row> rows, @Nullable String more, String query) {

    /** How many people in a state. */
    public record Figure(String label, int number) {}

    /**
     * One line of the list.
     *
     * @param how   in the room or online, track, days
     * @param extra how many more grown-ups and children, or null
     * @param next  what to do with one click: the last part of the address and its words, or null
     */
    public record Row(String href, String name, String state, Tone tone, Icon icon, String how, int places, @Nullable String extra, @Nullable String organisation,
                      @Nullable String next, @Nullable String nextWords, String day) {}

    static PeoplePage of(Texts texts, EventOutline event, Map<SignUpState, Integer> figures, PeopleForm form, List<Line> lines,
                         Map<PersonId, String> names, int limit) {
        var href = event.summary().href() + "/plan/people";
        var rows = lines.stream().limit(limit).map(line -> row(texts, event, href, line, names)).toList();
        var more = lines.size() > limit ? href + form.query() + "&after=" + lines.get(limit - 1).position() : null;
        return new PeoplePage(event, href, figures(texts, figures), filters(texts, event, form), rows, more, form.query());
    }

    static List<Figure> figures(Texts texts, Map<SignUpState, Integer> figures) {
        return Arrays.stream(SignUpState.values()).filter(figures::containsKey)
                .map(state -> new Figure(texts.of("registrations.people.figure." + state), figures.get(state))).toList();
    }

    private static List<Field> filters(Texts texts, EventOutline event, PeopleForm form) {
        var filters = new ArrayList<Field>();
        filters.add(select(texts, "state", form.state(), Arrays.stream(SignUpState.values()).map(state -> Choice.of(state.name(), word(texts, state))).toList()));
        filters.add(select(texts, "mode", form.mode(), Arrays.stream(Mode.values()).map(mode -> Choice.of(mode.name(), texts.of("registrations.mode." + mode))).toList()));
        if (!event.tracks().isEmpty()) {
            filters.add(select(texts, "track", form.track(), event.tracks().stream().map(track -> Choice.of(track.slug(), track.title())).toList()));
        }
        if (event.days().size() > 1) {
            filters.add(select(texts, "day", form.day(), event.days().stream().map(day -> Choice.of(String.valueOf(day.id()), texts.dates().shortDay(day.date()))).toList()));
        }
        return filters;
    }

    private static Field select(Texts texts, String name, @Nullable String value, List<Choice> choices) {
        var all = new ArrayList<Choice>(List.of(Choice.of("", texts.of("registrations.people.all." + name))));
        all.addAll(choices);
        return Field.of(name, texts.of("registrations.people.filter." + name), value).choices(all);
    }

    private static Row row(Texts texts, EventOutline event, String href, Line line, Map<PersonId, String> names) {
        var signUp = line.entry().signUp();
        var next = next(signUp);
        return new Row(href + "/" + signUp.id(), names.getOrDefault(signUp.person(), texts.of("registrations.people.nameless")),
                word(texts, signUp.state()) + (signUp.late() ? ", " + texts.of("registrations.people.late") : ""), tone(signUp.state()), icon(signUp.state()),
                how(texts, event, signUp), signUp.places(), signUp.children() == 0 ? null : texts.of("registrations.people.children", signUp.children()),
                line.entry().details().organisation(), next, next == null ? null : texts.of("registrations.people.do." + next),
                texts.dates().shortDay(signUp.askedAt().atZone(event.summary().zone()).toLocalDate()));
    }

    static String word(Texts texts, SignUpState state) {
        return texts.of("registrations.people.state." + state);
    }

    static @Nullable String next(SignUp signUp) {
        return switch (signUp.state()) {
            case WAITING_FOR_APPROVAL -> "approve";
            case WAITING -> "offer";
            default -> null;
        };
    }

    static Tone tone(SignUpState state) {
        return switch (state) {
            case CONFIRMED -> Tone.DONE;
            case WAITING_FOR_APPROVAL -> Tone.LATE;
            case OFFERED -> Tone.GO;
            case LAPSED, WITHDRAWN, DECLINED -> Tone.NO;
            default -> Tone.REST;
        };
    }

    static Icon icon(SignUpState state) {
        return switch (state) {
            case CONFIRMED -> Icon.CHECK;
            case WAITING_FOR_APPROVAL -> Icon.HAND;
            case OFFERED -> Icon.MAIL;
            case ASKED -> Icon.INBOX;
            case WAITING -> Icon.CLOCK;
            case LAPSED, WITHDRAWN, DECLINED -> Icon.CROSS;
        };
    }

    static String how(Texts texts, EventOutline event, SignUp signUp) {
        var parts = new ArrayList<String>(List.of(texts.of("registrations.mode." + signUp.mode())));
        event.tracks().stream().filter(track -> track.slug().equals(signUp.track())).forEach(track -> parts.add(track.title()));
        if (event.days().size() > 1 && !signUp.days().isEmpty()) {
            parts.add(event.days().stream().filter(day -> signUp.days().contains(day.id()))
                    .map(day -> texts.dates().shortDay(day.date())).collect(Collectors.joining(", ")));
        }
        return String.join(" · ", parts);
    }
}
