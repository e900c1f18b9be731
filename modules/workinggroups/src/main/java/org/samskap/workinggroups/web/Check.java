package org.samskap.workinggroups.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Charter;

/** Collects everything that is wrong with a form, so that a person mends it all at once. A text says what to do: {@code <key>.missing}, {@code <key>.long}. */
public final class Check {
    /** A day further away than this is a slip of the keyboard. */
    private static final int FAR_YEARS = 5;

    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();

    private Check(Texts texts) {
        this.texts = texts;
    }

    public static Check in(Texts texts) {
        return new Check(texts);
    }

    public Check not(boolean wrong, String field, String key, Object... arguments) {
        if (wrong && problems.stream().noneMatch(problem -> problem.field().equals(field))) problems.add(new Problem(field, texts.of(key, arguments)));
        return this;
    }

    /** A text that must be there. */
    public Check text(String field, @Nullable String typed, int longest, String key) {
        return not(Charter.clean(Typed.text(typed)).isEmpty(), field, key + ".missing").atMost(field, typed, longest);
    }

    public Check atMost(String field, @Nullable String typed, int longest) {
        return not(Charter.length(Charter.clean(Typed.text(typed))) > longest, field, "workinggroups.problem.long", longest);
    }

    /** A day ahead that must be there. */
    public Check day(String field, @Nullable String typed, LocalDate today, String key) {
        return not(Typed.day(typed) == null, field, key + ".missing").ahead(field, typed, today);
    }

    /** A day ahead, if any was given. */
    public Check ahead(String field, @Nullable String typed, LocalDate today) {
        var day = Typed.day(typed);
        return not(day == null && !Typed.text(typed).isBlank(), field, "workinggroups.problem.day")
                .not(day != null && day.isBefore(today), field, "workinggroups.problem.past")
                .not(day != null && day.isAfter(today.plusYears(FAR_YEARS)), field, "workinggroups.problem.far");
    }

    public List<Problem> problems() {
        return problems;
    }
}
