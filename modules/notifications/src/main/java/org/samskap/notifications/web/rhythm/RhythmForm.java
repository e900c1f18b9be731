package org.samskap.notifications.web.rhythm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.notifications.internal.rhythm.Choice;
import org.samskap.notifications.internal.rhythm.Pace;
import org.samskap.notifications.internal.rhythm.Quiet;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * How somebody wants to hear, as typed.
 *
 * @param quietFrom  full hour, or empty
 * @param quietUntil full hour, or empty
 */
public record RhythmForm(@Nullable String pace, @Nullable String quietFrom, @Nullable String quietUntil) {

    static RhythmForm of(Choice choice) {
        var quiet = Optional.ofNullable(choice.quiet());
        return new RhythmForm(choice.pace().name(), quiet.map(q -> String.valueOf(q.from())).orElse(""), quiet.map(q -> String.valueOf(q.until())).orElse(""));
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (findPace().isEmpty()) problems.add(new Problem("pace", texts.of("notifications.rhythm.pace.missing")));
        if (isWrong(quietFrom)) problems.add(new Problem("quietFrom", texts.of("notifications.rhythm.quiet.wrong")));
        if (isWrong(quietUntil)) problems.add(new Problem("quietUntil", texts.of("notifications.rhythm.quiet.wrong")));
        if (problems.isEmpty() && isEmpty(quietFrom) != isEmpty(quietUntil))
            problems.add(new Problem(isEmpty(quietFrom) ? "quietFrom" : "quietUntil", texts.of("notifications.rhythm.quiet.both")));
        if (problems.isEmpty() && !isEmpty(quietFrom) && hour(quietFrom) == hour(quietUntil))
            problems.add(new Problem("quietUntil", texts.of("notifications.rhythm.quiet.same")));
        return problems;
    }

    /** When there are no problems. */
    Choice choice() {
        var quiet = isEmpty(quietFrom) ? null : new Quiet(hour(quietFrom), hour(quietUntil));
        return new Choice(findPace().orElseThrow(), quiet);
    }

    private Optional<Pace> findPace() {
        return Arrays.stream(Pace.values()).filter(one -> one.name().equals(pace)).findAny();
    }

    private static boolean isEmpty(@Nullable String hour) {
        return hour == null || hour.isBlank();
    }

    private static boolean isWrong(@Nullable String hour) {
        return !isEmpty(hour) && IntStream.range(0, 24).noneMatch(each -> String.valueOf(each).equals(hour));
    }

    private static int hour(@Nullable String hour) {
        return Integer.parseInt(String.valueOf(hour));
    }

    /** The fields as a page shows them. */
    List<Field> fields(Texts texts, List<Problem> problems) {
        var paces = Arrays.stream(Pace.values()).map(one -> new Field.Choice(one.name(), texts.of("notifications.rhythm." + one.name()),
                texts.of("notifications.rhythm." + one.name() + ".hint"))).toList();
        return List.of(Field.of("pace", texts.of("notifications.rhythm.pace"), pace).choices(paces).problemOf(problems),
                hours(texts, "quietFrom", quietFrom, problems), hours(texts, "quietUntil", quietUntil, problems));
    }

    private static Field hours(Texts texts, String name, @Nullable String value, List<Problem> problems) {
        var choices = new ArrayList<>(List.of(Field.Choice.of("", texts.of("notifications.rhythm.quiet.none"))));
        IntStream.range(0, 24).forEach(hour -> choices.add(Field.Choice.of(String.valueOf(hour), texts.of("notifications.rhythm.hour", "%02d:00".formatted(hour)))));
        return Field.of(name, texts.of("notifications.rhythm." + name), value).choices(choices).problemOf(problems);
    }
}
