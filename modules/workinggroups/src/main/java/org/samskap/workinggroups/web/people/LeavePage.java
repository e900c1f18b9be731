package org.samskap.workinggroups.web.people;

import java.util.ArrayList;
import java.util.List;

import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Member;

/**
 * The question before somebody leaves a group.
 *
 * @param warning that nobody calls the group together after this, or empty
 * @param then    what happens, sentence by sentence
 * @param action  where the answer goes
 */
public record LeavePage(WorkingGroup group, String title, String warning, List<String> then, String action, String button, String back) {

    static LeavePage of(Texts texts, Opened opened, Member member, String name, boolean mine) {
        var key = "workinggroups.people." + (mine ? "leave" : "remove");
        var members = opened.group().href() + "/members";
        var somebody = name.isEmpty() ? texts.of("workinggroups.people.nameless") : name;
        return new LeavePage(opened.group(), texts.of(key + ".title", mine ? opened.group().name() : somebody),
                last(opened, member) ? texts.of(mine ? "workinggroups.people.last.you" : "workinggroups.people.last.them") : "",
                then(texts, opened, member, mine), members + "/" + member.id(), texts.of(key + ".yes"), members);
    }

    /** Whether nobody else calls the group together. */
    private static boolean last(Opened opened, Member member) {
        return opened.group().state().open() && member.convener()
                && opened.found().members().stream().noneMatch(other -> other.convener() && !other.id().equals(member.id()));
    }

    private static List<String> then(Texts texts, Opened opened, Member member, boolean mine) {
        var then = new ArrayList<String>();
        then.add(texts.of(!mine ? "workinggroups.people.remove.then" : opened.standing().staff() ? "workinggroups.people.leave.staff" : "workinggroups.people.leave.then"));
        if (member.organisation() != null) then.add(texts.of("workinggroups.people.leave.organisation", member.organisation().name()));
        then.add(texts.of("workinggroups.people.leave.todo"));
        if (mine && opened.group().state().open()) then.add(texts.of("workinggroups.people.leave.back." + opened.terms().joining()));
        return then;
    }
}
