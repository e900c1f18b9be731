package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberState;

/**
 * Where one gets from a group's page: in, or to what somebody in it does.
 *
 * @param said     where the person stands with the group, or how one comes in when that is not by oneself; or null
 * @param joinHref where to join or ask to, or null when that is not possible
 * @param join     the word on that button
 * @param inside   what the person may do in the group
 */
public record Doors(@Nullable String said, @Nullable String joinHref, String join, List<Link> inside) {

    /** @param seat whether the person speaks for an organisation that is in the group */
    static Doors of(Texts texts, Opened opened, boolean seat) {
        var standing = opened.standing();
        var joining = opened.terms().joining();
        boolean open = opened.group().state().open();
        boolean invited = standing.is(MemberState.INVITED);
        boolean mayJoin = open && !standing.member() && !standing.is(MemberState.ASKED) && (joining != Joining.INVITED || invited || seat);
        var key = joining == Joining.ASK && !invited && !seat ? "workinggroups.ask" : "workinggroups.join";
        return new Doors(said(texts, opened, open, invited), mayJoin ? opened.group().href() + "/join" : null, texts.of(key), inside(texts, opened, open));
    }

    private static @Nullable String said(Texts texts, Opened opened, boolean open, boolean invited) {
        var standing = opened.standing();
        if (standing.member()) return texts.of("workinggroups.member");
        if (!open) return null;
        if (standing.is(MemberState.ASKED)) return texts.of("workinggroups.asked");
        if (invited) return texts.of("workinggroups.invited");
        return opened.terms().joining() == Joining.INVITED ? texts.of("workinggroups.joining.INVITED.meaning") : null;
    }

    private static List<Link> inside(Texts texts, Opened opened, boolean open) {
        var links = new ArrayList<Link>();
        var href = opened.group().href();
        int waiting = opened.found().in(MemberState.ASKED).size();
        if (opened.standing().leads() && open) {
            links.add(new Link(texts.of("workinggroups.report"), href + "/report", false));
            links.add(new Link(texts.of("workinggroups.meeting.plan"), href + "/meetings/new", false));
        }
        if (opened.standing().insider()) {
            links.add(new Link(opened.standing().leads() && waiting > 0 ? texts.of("workinggroups.people.waiting", waiting)
                    : texts.of("workinggroups.people"), href + "/members", false));
            opened.standing().mine().stream().filter(Member::in).findFirst().filter(mine -> !opened.standing().leads())
                    .ifPresent(mine -> links.add(new Link(texts.of("workinggroups.people.leave"), href + "/members/" + mine.id() + "/leave", false)));
        }
        if (opened.standing().leads() && open) {
            links.add(new Link(texts.of("workinggroups.next"), href + "/next", false));
            links.add(new Link(texts.of("workinggroups.edit"), href + "/edit", false));
        }
        return links;
    }
}
