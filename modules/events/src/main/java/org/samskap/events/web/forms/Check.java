package org.samskap.events.web.forms;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Collects what a person should mend, in the words of the page. */
public final class Check {
    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();

    public Check(Texts texts) {
        this.texts = texts;
    }

    /** @param key of the sentence that asks for it */
    public Check needed(String field, @Nullable String typed, String key) {
        return that(typed != null && !typed.isBlank(), field, key);
    }

    public Check atMost(int most, String field, @Nullable String typed) {
        return that(typed == null || typed.strip().length() <= most, field, "events.plan.problem.long", most);
    }

    public Check date(String field, @Nullable String typed) {
        return that(Typed.text(typed) == null || Typed.date(typed) != null, field, "events.plan.problem.date");
    }

    public Check time(String field, @Nullable String typed) {
        return that(Typed.text(typed) == null || Typed.time(typed) != null, field, "events.plan.problem.time");
    }

    /** A join link in public words would let anybody walk in. */
    public Check noLink(String field, @Nullable String typed) {
        return that(typed == null || !typed.contains("://"), field, "events.plan.problem.link");
    }

    public Check that(boolean right, String field, String key, Object... arguments) {
        if (!right && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(new Problem(field, texts.of(key, arguments)));
        }
        return this;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
