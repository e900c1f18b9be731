package org.samskap.workinggroups.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.people.Invitations.Waiting;
import org.samskap.workinggroups.web.Typed;

/**
 * Everybody in a group, for those in it.
 *
 * @param asking      who waits for an answer; only for those who run the group
 * @param comingAlong who was in a group that went up in this one and has no account to answer with; only for those who run the group
 * @param invitations that nobody used yet; only for those who run the group
 * @param enter       the form to enter somebody, or null for those who do not run the group
 */
public record PeoplePage(String href, List<Row> asking, List<Row> comingAlong, List<Row> members, List<Waiting> invitations, @Nullable Enter enter) {

    /**
     * Somebody.
     *
     * @param role  in words
     * @param mine  whether it is the person who looks
     * @param roles to choose from, or null when nobody here may
     */
    public record Row(Member member, String name, @Nullable String role, boolean mine, boolean mayLeave, @Nullable Field roles) {}

    /** The fields to enter somebody, and to invite. */
    public record Enter(Field name, Field organisation, Field shown, Field label, String key) {}

    static PeoplePage of(Texts texts, Opened opened, Map<PersonId, String> names, List<Waiting> invitations, List<Member> invited, List<Organisation> directory,
                         PeopleForm form, List<Problem> problems) {
        boolean leads = opened.standing().leads() && opened.group().state().open();
        var asking = leads ? rows(texts, opened, opened.found().in(MemberState.ASKED), names, false) : List.<Row>of();
        var comingAlong = leads ? rows(texts, opened, invited, names, false) : List.<Row>of();
        return new PeoplePage(opened.group().href() + "/members", asking, comingAlong, rows(texts, opened, opened.found().members(), names, leads), invitations,
                leads ? enter(texts, directory, form, problems) : null);
    }

    private static List<Row> rows(Texts texts, Opened opened, List<Member> members, Map<PersonId, String> names, boolean leads) {
        return members.stream().map(member -> row(texts, opened, member, names, leads)).toList();
    }

    private static Row row(Texts texts, Opened opened, Member member, Map<PersonId, String> names, boolean leads) {
        var name = member.person() == null ? null : names.get(member.person());
        boolean mine = opened.standing().mine().contains(member);
        var shown = name != null ? name : member.person() == null && member.organisation() != null ? member.organisation().name()
                : texts.of("workinggroups.people.nameless");
        return new Row(member, shown, member.role() == MemberRole.MEMBER ? null : member.role().word(texts), mine, mine || leads,
                leads && member.person() != null ? roles(texts, member) : null);
    }

    private static Field roles(Texts texts, Member member) {
        var choices = Arrays.stream(MemberRole.values()).filter(role -> role != MemberRole.OWN_EXPERIENCE || member.role() == role)
                .map(role -> Choice.of(role.name(), role.word(texts))).toList();
        return Field.of("role-" + member.id(), texts.of("workinggroups.people.role"), member.role().name()).choices(choices);
    }

    private static Enter enter(Texts texts, List<Organisation> directory, PeopleForm form, List<Problem> problems) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", texts.of("workinggroups.people.enter.none")));
        directory.forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        return new Enter(Field.of("name", texts.of("ui.optional", texts.of("workinggroups.people.enter.name")), form.name())
                .hint(texts.of("workinggroups.people.enter.name.hint")).problemOf(problems),
                Field.of("organisation", texts.of("ui.optional", texts.of("workinggroups.people.enter.organisation")), form.organisation()).choices(choices),
                Field.of("shown", texts.of("workinggroups.people.enter.shown"), form.shown()),
                Field.of("label", texts.of("workinggroups.people.invite.label"), form.label()).hint(texts.of("workinggroups.people.invite.label.hint")).problemOf(problems),
                Typed.key(form.key()));
    }
}
