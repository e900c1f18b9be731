package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.ParticipantRole;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The fields of a session with what was typed and what is wrong with it. */
public record SessionFields(Texts texts, EventOutline event, SessionForm form, List<Problem> problems) {

    /** The fields of one person. */
    public record PersonFields(Field name, Field role, Field title, Field affiliation) {}

    public Field title() {
        return field("title", form.title());
    }

    public Field kind() {
        return field("kind", form.kind()).choices(Stream.of(SessionKind.values())
                .map(kind -> Choice.of(kind.name(), texts.of("events.session." + kind))).toList());
    }

    public Field day() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("events.plan.session.day.unsaid")));
        for (int i = 0; i < event.days().size(); i++) choices.add(Choice.of(String.valueOf(i + 1), texts.dates().day(event.days().get(i).date())));
        if (event.days().size() > 1) choices.add(Choice.of(SessionForm.EVERY_DAY, texts.of("events.plan.session.day.all")));
        return field("day", form.day()).choices(choices);
    }

    public boolean hasTracks() {
        return !event.tracks().isEmpty();
    }

    public Field track() {
        return field("track", form.track()).choices(Stream.concat(Stream.of(Choice.of("", texts.of("events.plan.session.track.all"))),
                event.tracks().stream().map(track -> Choice.of(track.slug(), track.title()))).toList());
    }

    public Field starts() {
        return field("starts", form.starts());
    }

    public Field ends() {
        return field("ends", form.ends());
    }

    public Field place() {
        return field("place", form.place());
    }

    public Field offsite() {
        return field("offsite", String.valueOf(Boolean.TRUE.equals(form.offsite())));
    }

    public Field meetingPoint() {
        return field("meetingPoint", form.meetingPoint());
    }

    public Field transport() {
        return field("transport", form.transport());
    }

    public Field accessNotes() {
        return field("accessNotes", form.accessNotes());
    }

    public Field limitedPlaces() {
        return field("limitedPlaces", String.valueOf(Boolean.TRUE.equals(form.limitedPlaces())));
    }

    public Field places() {
        return field("places", form.places());
    }

    public Field description() {
        return field("description", form.description());
    }

    public @Nullable String peopleProblem() {
        return problems.stream().filter(problem -> problem.field().equals("people")).map(Problem::message).findFirst().orElse(null);
    }

    public List<PersonFields> people() {
        var rows = form.rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> person("people[" + i + "].", rows.get(i))).toList();
    }

    private PersonFields person(String prefix, PersonForm person) {
        var roles = Stream.of(ParticipantRole.values()).map(role -> Choice.of(role.name(), texts.of("events.plan.person." + role))).toList();
        return new PersonFields(Field.of(prefix + "name", texts.of("events.plan.person.name"), person.name()),
                Field.of(prefix + "role", texts.of("events.plan.person.role"), person.role() == null ? ParticipantRole.PRESENTER.name() : person.role()).choices(roles),
                Field.of(prefix + "title", texts.of("events.plan.person.title"), person.title()),
                Field.of(prefix + "affiliation", texts.of("events.plan.person.affiliation"), person.affiliation()));
    }

    private Field field(String name, @Nullable String value) {
        var key = "events.plan.session." + name;
        var field = Field.of(name, texts.of(key), value).problemOf(problems);
        return texts.has(key + ".hint") ? field.hint(texts.of(key + ".hint")) : field;
    }
}
