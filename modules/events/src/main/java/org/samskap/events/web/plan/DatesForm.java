package org.samskap.events.web.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventState;
import org.samskap.events.internal.DateRule;
import org.samskap.events.internal.SeriesDates.Alike;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Typed;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A rule for dates, and the dates it gave that the organiser left ticked.
 *
 * @param date  the ticked ones
 * @param extra further ones, one a line
 */
public record DatesForm(@Nullable String which, @Nullable String weekday, @Nullable String from, @Nullable String until,
                        @Nullable List<String> date, @Nullable String extra, @Nullable String title, @Nullable String summary,
                        @Nullable String starts, @Nullable String ends, @Nullable String contract, @Nullable String state) {

    boolean asksForDates() {
        return which != null || from != null;
    }

    List<Problem> ruleProblems(Texts texts) {
        var first = Typed.date(from);
        var last = Typed.date(until);
        return new Check(texts).that(Typed.one(DateRule.Which.class, which) != null, "which", "events.plan.problem.choose")
                .that(Typed.one(DayOfWeek.class, weekday) != null, "weekday", "events.plan.problem.choose")
                .that(first != null, "from", "events.plan.problem.date").that(last != null, "until", "events.plan.problem.date")
                .that(first == null || last == null || !last.isBefore(first), "until", "events.plan.problem.until").problems();
    }

    /** What the rule gives; asked only when it has no problems. */
    List<LocalDate> proposed() {
        return new DateRule(Objects.requireNonNull(Typed.one(DateRule.Which.class, which)), Objects.requireNonNull(Typed.one(DayOfWeek.class, weekday)))
                .between(Objects.requireNonNull(Typed.date(from)), Objects.requireNonNull(Typed.date(until)));
    }

    List<Problem> problems(Texts texts) {
        var begins = Typed.time(starts);
        var stops = Typed.time(ends);
        return new Check(texts).that(!dates().isEmpty(), "extra", "events.plan.problem.dates")
                .that(Typed.lines(extra).stream().allMatch(line -> Typed.date(line) != null), "extra", "events.plan.problem.date")
                .that(dates().size() <= 100, "extra", "events.plan.problem.dates.many")
                .needed("title", title, "events.plan.problem.title").atMost(160, "title", title)
                .needed("summary", summary, "events.plan.problem.summary").atMost(500, "summary", summary).time("starts", starts).time("ends", ends)
                .that(begins == null || stops == null || stops.isAfter(begins), "ends", "events.plan.problem.ends")
                .that(Typed.one(AttendanceContract.class, contract) != null, "contract", "events.plan.problem.choose")
                .that(wantedState() != null, "state", "events.plan.problem.choose").problems();
    }

    List<LocalDate> dates() {
        var all = new ArrayList<String>(date == null ? List.of() : date);
        all.addAll(Typed.lines(extra));
        return all.stream().map(Typed::date).filter(Objects::nonNull).distinct().sorted().toList();
    }

    Alike alike() {
        return new Alike(Typed.orEmpty(title), Typed.orEmpty(summary), Objects.requireNonNull(Typed.one(AttendanceContract.class, contract)),
                Typed.time(starts), Typed.time(ends), Objects.requireNonNull(wantedState()));
    }

    private @Nullable EventState wantedState() {
        var wanted = Typed.one(EventState.class, state);
        return wanted == EventState.DRAFT || wanted == EventState.OPEN || wanted == EventState.SAVE_THE_DATE ? wanted : null;
    }
}
