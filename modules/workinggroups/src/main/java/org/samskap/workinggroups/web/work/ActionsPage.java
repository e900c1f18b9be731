package org.samskap.workinggroups.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.samskap.accounts.PersonId;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.web.Typed;

/** What is to be done in a group, and the form for one thing more. */
public record ActionsPage(String href, ActionList list, Field what, Field who, Field due, String key) {

    static ActionsPage of(Texts texts, String href, ActionList list, List<Member> members, Map<PersonId, String> names, ActionForm form, List<Problem> problems) {
        return new ActionsPage(href, list,
                Field.of("what", texts.of("workinggroups.action.what"), form.what()).hint(texts.of("workinggroups.action.what.hint")).problemOf(problems),
                Field.of("who", texts.of("workinggroups.action.who"), Typed.text(form.who())).choices(whoCan(texts, members, names)),
                Field.of("due", texts.of("ui.optional", texts.of("workinggroups.action.due")), form.due()).problemOf(problems), Typed.key(form.key()));
    }

    private static List<Choice> whoCan(Texts texts, List<Member> members, Map<PersonId, String> names) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.action.nobody")));
        members.stream().filter(member -> member.organisation() == null)
                .forEach(member -> choices.add(Choice.of(member.id().toString(), Objects.requireNonNullElse(names.get(member.person()), texts.of("workinggroups.people.nameless")))));
        members.stream().filter(member -> member.organisation() != null)
                .filter(member -> members.stream().filter(other -> Objects.equals(other.organisation(), member.organisation())).findFirst().orElse(member) == member)
                .forEach(member -> choices.add(Choice.of(member.id().toString(), Objects.requireNonNull(member.organisation()).name())));
        return choices;
    }
}
