package org.samskap.events.web.plan;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.internal.Copies.Wanted;
import org.samskap.events.internal.Copies.Way;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** An event begun from another, as typed. */
public record CopyForm(@Nullable String id, @Nullable String way, @Nullable String title, @Nullable String first, @Nullable List<String> also) {

    EventId idOrNew() {
        try {
            return id == null ? EventId.next() : EventId.of(id);
        } catch (IllegalArgumentException e) {
            return EventId.next();
        }
    }

    List<Problem> problems(Texts texts) {
        return new Check(texts).that(Typed.one(Way.class, way) != null, "way", "events.plan.problem.choose")
                .needed("title", title, "events.plan.problem.title").atMost(160, "title", title).date("first", first).problems();
    }

    Wanted wanted() {
        return new Wanted(idOrNew(), Objects.requireNonNull(Typed.one(Way.class, way)), Typed.orEmpty(title), Typed.date(first), also == null ? List.of() : also);
    }
}
