package org.samskap.workinggroups.web.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.web.Typed;

/**
 * The form of one turn; a field that the turn does not need is null.
 *
 * @param staying  who stays on; null when nobody is in the group
 * @param stay     the ids that are ticked
 * @param loose    what is not finished when the group ends; null when all is, or it goes on
 */
public record NextPage(WorkingGroup group, Turn turn, int carries, Field reason, @Nullable Field easyText, @Nullable Field decidedBy, @Nullable Field outcome,
                       @Nullable Field nextDate, Field event, @Nullable Field staying, Set<String> stay, @Nullable Field successor, @Nullable Loose loose, String key) {

    /** What there is to choose from. */
    record Choices(List<EventSummary> meetings, List<Choice> members, List<WorkingGroup> groups, @Nullable Loose loose) {}

    static NextPage of(Texts texts, WorkingGroup group, Turn turn, Choices choices, NextForm form, List<Problem> problems) {
        var ends = turn.needsOutcome();
        var reason = ends ? "workinggroups.outcome" : "workinggroups.reason";
        var stay = form.asked() == null ? choices.members().stream().map(Choice::value).collect(Collectors.toSet())
                : Set.copyOf(form.staying() == null ? List.of() : form.staying());
        return new NextPage(group, turn, group.sources().size(),
                Field.of("reason", texts.of(reason), form.reason()).hint(texts.of(reason + ".hint")).problemOf(problems),
                ends ? Field.of("easyText", texts.of("ui.optional", texts.of("workinggroups.report.easy")), form.easyText()).hint(texts.of("workinggroups.report.easy.hint")).problemOf(problems) : null,
                ends ? Field.of("decidedBy", texts.of("ui.optional", texts.of("workinggroups.decided-by")), form.decidedBy()).problemOf(problems) : null,
                ends && !group.sources().isEmpty() ? outcome(texts, form, problems) : null,
                turn == Turn.MERGE ? null : Field.of("nextDate", texts.of(ends ? "workinggroups.next-date.closing" : "workinggroups.next-date." + turn), form.nextDate())
                        .hint(texts.of(ends ? "workinggroups.next-date.closing.hint" : "workinggroups.report.next.hint")).problemOf(problems),
                meetings(texts, choices.meetings(), form), turn.closes() || choices.members().isEmpty() ? null
                        : Field.of("staying", texts.of("workinggroups.staying"), "").hint(texts.of("workinggroups.staying.hint")).choices(choices.members()),
                stay, turn == Turn.MERGE ? successor(texts, choices.groups(), form, problems) : null,
                choices.loose() == null || choices.loose().isEmpty() ? null : choices.loose(), Typed.key(form.key()));
    }

    private static Field outcome(Texts texts, NextForm form, List<Problem> problems) {
        var choices = Turn.outcomes().stream().sorted(Comparator.comparing(Enum::ordinal))
                .map(status -> new Choice(status.name(), status.word(texts), status.meaning(texts))).toList();
        return Field.of("outcome", texts.of("workinggroups.status"), form.outcome()).choices(choices).problemOf(problems);
    }

    private static Field meetings(Texts texts, List<EventSummary> meetings, NextForm form) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.event.none")));
        for (var meeting : meetings) {
            choices.add(Choice.of(meeting.slug(), meeting.firstDay() == null ? meeting.title() : meeting.title() + ", " + texts.dates().shortDay(meeting.firstDay())));
        }
        return Field.of("event", texts.of("ui.optional", texts.of("workinggroups.event")), form.event()).choices(choices);
    }

    private static Field successor(Texts texts, List<WorkingGroup> groups, NextForm form, List<Problem> problems) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.successor.choose")));
        groups.forEach(group -> choices.add(Choice.of(group.slug(), group.name())));
        return Field.of("successor", texts.of("workinggroups.successor"), form.successor()).choices(choices).problemOf(problems);
    }
}
