package org.samskap.events.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;

/**
 * What somebody wants to see of a programme. What there is none of filters nothing away but everything, and says so.
 *
 * @param day a date such as 2024-06-18
 */
public record Filter(@Nullable String track, @Nullable String day, @Nullable String kind) {

    static Filter of(@Nullable String track, @Nullable String day, @Nullable String kind) {
        return new Filter(Typed.text(track), Typed.text(day), Typed.text(kind));
    }

    public boolean isOn() {
        return track != null || day != null || kind != null;
    }

    List<Session> of(EventPlan plan) {
        return plan.sessions().stream().filter(session -> lets(plan, session)).toList();
    }

    /** What is for all tracks stays beside each of them. */
    private boolean lets(EventPlan plan, Session session) {
        return (track == null || session.track() == null || track.equals(session.track()))
                && (kind == null || kind.equals(session.kind().name()))
                && (day == null || day.equals(dateOf(plan, session)));
    }

    private static @Nullable String dateOf(EventPlan plan, Session session) {
        var number = ProgrammeDay.dayOf(plan, session);
        return number == null ? null : plan.days().get(number - 1).date().toString();
    }

    /** A field for each of what can be told apart here. */
    List<Field> fields(Texts texts, EventPlan plan) {
        var fields = new ArrayList<Field>();
        if (plan.days().size() > 1) fields.add(field(texts, "day", day, plan.days(), d -> Choice.of(d.date().toString(), texts.dates().dayOfYear(d.date()))));
        if (!plan.tracks().isEmpty()) fields.add(field(texts, "track", track, plan.tracks(), t -> Choice.of(t.slug(), t.title())));
        var kinds = plan.sessions().stream().map(Session::kind).distinct().sorted().toList();
        if (kinds.size() > 1) fields.add(field(texts, "kind", kind, kinds, k -> Choice.of(k.name(), kindOf(texts, k))));
        return fields;
    }

    private static String kindOf(Texts texts, SessionKind kind) {
        return texts.of("events.session." + kind);
    }

    private static <T> Field field(Texts texts, String name, @Nullable String value, List<T> among, Function<T, Choice> choice) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("events.programme.filter.all")));
        among.forEach(one -> choices.add(choice.apply(one)));
        return Field.of(name, texts.of("events.programme.filter." + name), value).choices(choices);
    }
}
