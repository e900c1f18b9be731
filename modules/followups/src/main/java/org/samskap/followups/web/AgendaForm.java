package org.samskap.followups.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The small form of one item. A page has many, so its fields have ids of their own: the name, a dash and the number of
 * the proposal.
 *
 * @param open whether it stands open, since there is something to mend
 */
public record AgendaForm(String reference, FollowUpForm typed, List<Choice> outcomes, List<Problem> problems, boolean open) {

    /** An outcome to choose. */
    public record Choice(String value, String label, String hint, boolean chosen) {}

    static AgendaForm of(Texts texts, Agenda.Line line, FollowUpForm typed, List<Problem> problems, LocalDate today) {
        boolean mine = line.item().reference().equals(typed.proposal());
        var form = mine ? typed : fresh(line, today);
        return new AgendaForm(line.item().reference(), form, Arrays.stream(Outcome.values()).map(outcome -> choice(texts, outcome, form)).toList(),
                mine ? problems : List.of(), mine && !problems.isEmpty());
    }

    /** The day that is promised stays unless it is over. */
    private static FollowUpForm fresh(Agenda.Line line, LocalDate today) {
        var by = line.item().by();
        return new FollowUpForm(line.item().reference(), null, null, null, by == null || !by.isAfter(today) ? null : by.toString());
    }

    private static Choice choice(Texts texts, Outcome outcome, FollowUpForm form) {
        return new Choice(outcome.name(), texts.of("followups.outcome." + outcome), texts.of("followups.outcome." + outcome + ".hint"),
                outcome.name().equals(form.outcome()));
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

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
