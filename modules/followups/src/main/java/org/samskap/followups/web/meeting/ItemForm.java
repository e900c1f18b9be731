package org.samskap.followups.web.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.partners.UnitCard;
import org.samskap.proposals.Status;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The small form of one item. A page has many, so its fields have ids of their own: the name, a dash and the number of
 * the proposal.
 *
 * @param open whether it stands open, since there is something to mend
 */
public record ItemForm(String reference, SaidForm typed, List<Choice> outcomes, List<Choice> ends, List<Choice> units, List<Problem> problems, boolean open) {

    /** Something to choose. */
    public record Choice(String value, String label, @Nullable String hint, boolean chosen) {}

    static ItemForm of(Texts texts, String reference, SaidForm typed, List<UnitCard> units, List<Problem> problems, boolean open) {
        return new ItemForm(reference, typed,
                Arrays.stream(Outcome.values()).map(outcome -> choice(texts, "followups.outcome." + outcome, outcome, typed.outcome())).toList(),
                Stream.of(Status.DONE, Status.NOT_GOING_AHEAD).map(status -> choice(texts, "followups.meeting.ends." + status, status, typed.ends())).toList(),
                units.stream().map(unit -> new Choice(unit.id().toString(), unit.fullName(), null, unit.id().toString().equals(typed.unit()))).toList(),
                problems, open);
    }

    private static Choice choice(Texts texts, String key, Enum<?> value, @Nullable String typed) {
        return new Choice(value.name(), texts.of(key), texts.of(key + ".hint"), value.name().equals(typed));
    }

    /** The suffix of its fields' ids. */
    static String suffix(String reference) {
        return "-" + reference;
    }

    public String id(String field) {
        return field + suffix(reference);
    }

    public @Nullable String problem(String field) {
        return problems.stream().filter(problem -> problem.field().equals(id(field))).map(Problem::message).findFirst().orElse(null);
    }

    public @Nullable String describedBy(String field) {
        return problem(field) == null ? null : id(field) + "-error";
    }

    /** The hint always, the problem when there is one. */
    public String hintedBy(String field) {
        return id(field) + "-hint" + (problem(field) == null ? "" : " " + id(field) + "-error");
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
