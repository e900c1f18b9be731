package org.samskap.events.web.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Basics;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.EventPlan.Words;
import org.samskap.events.EventState;
import org.samskap.events.internal.Slugs;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Choices;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The beginning of an event, as typed.
 *
 * @param id    that it will have; the same form sent twice begins one event
 * @param place slug of the space, or of the series with "series:" before it
 */
public record NewEventForm(@Nullable String id, @Nullable String title, @Nullable String summary, @Nullable String place, @Nullable String kind,
                           @Nullable String contract, @Nullable String lang, @Nullable String zone) {

    EventId idOrNew() {
        try {
            return id == null ? EventId.next() : EventId.of(id);
        } catch (IllegalArgumentException e) {
            return EventId.next();
        }
    }

    List<Problem> problems(Texts texts, @Nullable Belongs belongs) {
        return new Check(texts).needed("title", title, "events.plan.problem.title").atMost(160, "title", title)
                .needed("summary", summary, "events.plan.problem.summary").atMost(500, "summary", summary)
                .that(belongs != null, "place", "events.plan.problem.choose")
                .that(Typed.one(Kind.class, kind) != null, "kind", "events.plan.problem.choose")
                .that(Typed.one(AttendanceContract.class, contract) != null, "contract", "events.plan.problem.choose")
                .that(Typed.one(Lang.class, lang) != null, "lang", "events.plan.problem.choose")
                .that(Choices.zone(zone) != null, "zone", "events.plan.problem.choose").problems();
    }

    EventPlan plan(Belongs belongs) {
        ZoneId in = Objects.requireNonNull(Choices.zone(zone));
        return EventPlan.of(new Basics(belongs.space(), belongs.series(), Slugs.of(Typed.orEmpty(title)), Objects.requireNonNull(Typed.one(Kind.class, kind)),
                EventState.DRAFT, Objects.requireNonNull(Typed.one(AttendanceContract.class, contract)),
                Objects.requireNonNull(Typed.one(Lang.class, lang)), in, false), Words.of(Typed.orEmpty(title), null, Typed.orEmpty(summary)));
    }
}
