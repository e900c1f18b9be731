package org.samskap.followups.web.promises;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.proposals.Status;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * Days by status, as they were typed.
 *
 * @param was what was set when the form was shown
 */
public record AllowanceForm(@Nullable String was, @Nullable String read, @Nullable String lookedInto, @Nullable String inGroup,
                            @Nullable String decided, @Nullable String resting) {
    private static final Map<Status, String> NAMES = Map.of(Status.READ, "read", Status.LOOKED_INTO, "lookedInto", Status.IN_A_WORKING_GROUP, "inGroup",
            Status.DECIDED_YES, "decided", Status.RESTING, "resting");

    static AllowanceForm of(Map<Status, Integer> days) {
        return new AllowanceForm(Allowances.version(days), text(days, Status.READ), text(days, Status.LOOKED_INTO), text(days, Status.IN_A_WORKING_GROUP),
                text(days, Status.DECIDED_YES), text(days, Status.RESTING));
    }

    private static @Nullable String text(Map<Status, Integer> days, Status status) {
        return days.containsKey(status) ? days.get(status).toString() : null;
    }

    private Map<Status, @Nullable String> typed() {
        var typed = new HashMap<Status, @Nullable String>();
        typed.put(Status.READ, read);
        typed.put(Status.LOOKED_INTO, lookedInto);
        typed.put(Status.IN_A_WORKING_GROUP, inGroup);
        typed.put(Status.DECIDED_YES, decided);
        typed.put(Status.RESTING, resting);
        return typed;
    }

    /** What was typed as days; what is no such number is left out and is a problem. */
    Map<Status, Integer> days() {
        var days = new EnumMap<Status, Integer>(Status.class);
        typed().forEach((status, text) -> {
            if (text != null && text.strip().matches("[0-9]{1,3}")) days.put(status, Integer.valueOf(text.strip()));
        });
        days.values().removeIf(number -> number < 1 || number > Allowances.MOST);
        return days;
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        var days = days();
        for (var status : Allowances.SET) {
            var text = typed().get(status);
            if (text != null && !text.isBlank() && !days.containsKey(status)) problems.add(new Problem(NAMES.get(status), texts.of("followups.allowance.problem", Allowances.MOST)));
        }
        return problems;
    }

    List<Field> fields(Texts texts, List<Problem> problems) {
        return Allowances.SET.stream().map(status -> Field.of(NAMES.get(status), texts.of("ui.optional", status.word(texts)), typed().get(status))
                .hint(texts.of("followups.allowance.hint." + status)).problemOf(problems)).toList();
    }
}
