package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.Member.InOrganisation;
import org.samskap.workinggroups.internal.MemberRole;

/**
 * Who is in a group, as one may see it: those in the group and those who look after it see every name, others only the names of people
 * who said yes to that.
 *
 * @param led           whether anybody calls it together, by name or not
 * @param conveners     who calls it together, by name
 * @param organisations each with those who speak for it, by name
 * @param people        the others, by name
 * @param nameless      how many more are in it without a name to show
 */
public record Roster(boolean led, List<String> conveners, List<Delegation> organisations, List<Named> people, int nameless) {

    /** An organisation and the names of those who are there for it. */
    public record Delegation(InOrganisation organisation, List<String> names) {}

    /** @param role in words, or null for a member like others */
    public record Named(String name, @Nullable String role) {}

    static Roster of(Texts texts, List<Member> members, Map<PersonId, String> names, boolean inside) {
        var conveners = new ArrayList<String>();
        var delegations = new LinkedHashMap<InOrganisation, List<String>>();
        var people = new ArrayList<Named>();
        int nameless = 0;
        for (var member : members) {
            var name = name(member, names, inside);
            var organisation = member.organisation();
            if (organisation != null) {
                var delegates = delegations.computeIfAbsent(organisation, none -> new ArrayList<>());
                if (name != null) delegates.add(name);
            } else if (name == null) nameless++;
            else if (member.convener()) conveners.add(name);
            else people.add(new Named(name, member.role() == MemberRole.MEMBER ? null : member.role().word(texts)));
        }
        return new Roster(members.stream().anyMatch(Member::convener), conveners, delegations.entrySet().stream().map(one -> new Delegation(one.getKey(), one.getValue())).toList(), people, nameless);
    }

    /** The name as this page may show it, or null. */
    static @Nullable String name(Member member, Map<PersonId, String> names, boolean inside) {
        return member.person() == null || !inside && !member.shown() ? null : names.get(member.person());
    }

    /** Whether nobody but those who call it together is in it. */
    public boolean waits() {
        return people.isEmpty() && nameless == 0 && organisations.isEmpty();
    }
}
