package org.samskap.workinggroups.web.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.actions.Action;

/**
 * What is to be done in a group.
 *
 * @param href of the page on which those in the group change it; null for everybody else
 */
public record ActionList(List<Line> open, List<Line> done, @Nullable String href) {

    /**
     * One of them.
     *
     * @param who     a name as this page may show it, or that it is somebody in the group; null while nobody took it on
     * @param whoHref of the organisation that does it, or null
     */
    public record Line(Action action, @Nullable String who, @Nullable String whoHref, boolean late) {}

    public static ActionList of(Texts texts, List<Action> actions, List<Member> members, Map<PersonId, String> names, boolean inside, LocalDate today,
                                @Nullable String href) {
        var lines = actions.stream().map(action -> line(texts, action, members, names, inside, today)).toList();
        return new ActionList(lines.stream().filter(line -> line.action().open()).toList(),
                lines.stream().filter(line -> !line.action().open()).toList(), href);
    }

    private static Line line(Texts texts, Action action, List<Member> members, Map<PersonId, String> names, boolean inside, LocalDate today) {
        var organisation = action.organisation();
        if (organisation != null) return new Line(action, organisation.name(), organisation.href(), action.late(today));
        var person = action.person();
        if (person == null) return new Line(action, null, null, action.late(today));
        boolean shown = inside || members.stream().anyMatch(member -> person.equals(member.person()) && member.shown());
        var name = shown ? names.get(person) : null;
        return new Line(action, name == null ? texts.of("workinggroups.action.somebody") : name, null, action.late(today));
    }

    public boolean isEmpty() {
        return open.isEmpty() && done.isEmpty();
    }
}
