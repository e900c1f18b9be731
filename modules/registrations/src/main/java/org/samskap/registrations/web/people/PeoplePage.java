package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventOutline;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.internal.signup.PeopleDesk.Line;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Icon;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;

/**
 * Who comes and who waits, for those who organise.
 *
 * @param filters what the list can be narrowed by
 * @param search  for a name
 * @param more    where the list goes on, or null
 * @param csv     the same list as a file, and as a workbook
 * @param narrowed whether not everybody is meant
 */
public record PeoplePage(EventOutline event, @Nullable String lang, String href, List<Figure> figures, Field search, List<Field> filters, List<Row> rows,
                         @Nullable String more, String csv, String xlsx, boolean narrowed) {

    /** How many people in a state. */
    public record Figure(String label, int number) {}

    /**
     * One line of the list.
     *
     * @param how   in the room or online, track, days
     * @param extra how many more grown-ups and children, or null
     * @param next  what to do with one click: where that is, and its words, or null
     */
    public record Row(String href, String name, String state, Tone tone, Icon icon, String how, int places, @Nullable String extra, @Nullable String organisation,
                      @Nullable String next, @Nullable String nextWords, String day) {}

    static PeoplePage of(Texts texts, EventOutline event, Map<String, Integer> figures, PeopleForm form, List<Line> lines,
                         Map<PersonId, String> names, int limit) {
        var href = event.summary().href() + "/plan/people";
        var rows = lines.stream().limit(limit).map(line -> row(texts, event, href, form, line, names)).toList();
        var more = lines.size() > limit ? LocalPath.with(form.at(href), "after", "" + lines.get(limit - 1).position()) : null;
        return new PeoplePage(event, Foreign.lang(texts, event.summary()), href, figures(texts, figures), Field.of("q", texts.of("registrations.people.search"), form.q()),
                filters(texts, event, form), rows, more, form.at(href + ".csv"), form.at(href + ".xlsx"), !form.at(href).equals(href));
    }

    static List<Figure> figures(Texts texts, Map<String, Integer> figures) {
        return states().filter(figures::containsKey).map(state -> new Figure(texts.of("registrations.people.figure." + state), figures.get(state))).toList();
    }

    /** Who asked late stands after the waiting list. */
    private static Stream<String> states() {
        return Arrays.stream(SignUpState.values()).flatMap(state -> state == SignUpState.WAITING ? Stream.of(state.name(), PeopleDesk.LATE) : Stream.of(state.name()));
    }

    private static List<Field> filters(Texts texts, EventOutline event, PeopleForm form) {
        var filters = new ArrayList<Field>();
        filters.add(select(texts, "state", form.state(), states().map(state -> Choice.of(state, texts.of("registrations.people.state." + state))).toList()));
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

    private static Row row(Texts texts, EventOutline event, String href, PeopleForm form, Line line, Map<PersonId, String> names) {
        var signUp = line.entry().signUp();
        var next = next(signUp);
        return new Row(href + "/" + signUp.id(), names.getOrDefault(signUp.person(), texts.of("registrations.people.nameless")),
                word(texts, signUp) + (signUp.late() && signUp.state() != SignUpState.WAITING ? ", " + texts.of("registrations.people.late") : ""), tone(signUp.state()), icon(signUp.state()),
                how(texts, event, signUp), signUp.places(), signUp.children() == 0 ? null : texts.of("registrations.people.children", signUp.children()),
                line.entry().details().organisation(), next == null ? null : form.at(href + "/" + signUp.id() + "/" + next), next == null ? null : texts.of("registrations.people.do." + next),
                texts.dates().shortDay(signUp.askedAt().atZone(event.summary().zone()).toLocalDate()));
    }

    static String word(Texts texts, SignUp signUp) {
        boolean late = signUp.state() == SignUpState.WAITING && signUp.late();
        return texts.of("registrations.people.state." + (late ? PeopleDesk.LATE : signUp.state()));
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
