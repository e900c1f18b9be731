package org.samskap.workinggroups.web.people;

import java.util.List;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asks before somebody leaves a group or is taken out of it, and says what happens then. */
@Controller
class LeaveController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final People people;
    private final Frame frame;

    LeaveController(AtTheGroup door, People people, Frame frame) {
        this.door = door;
        this.people = people;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/members/{id}/leave")
    Page ask(@PathVariable String slug, @PathVariable String id, Shell shell, Actor actor) {
        var opened = door.openInside(slug, actor);
        var member = find(opened, id);
        boolean mine = opened.standing().mine().contains(member);
        if (!mine && !opened.standing().leads()) throw new NotVisible("taking out member " + id);
        var page = LeavePage.of(shell.texts(), opened, member, name(member), mine);
        return frame.page(shell, opened.group(), page.title(), templates.peopleLeave(shell, page), List.of());
    }

    private static Member find(Opened opened, String id) {
        var wanted = Typed.uuid(id);
        return opened.found().members().stream().filter(member -> member.id().value().equals(wanted)).findFirst()
                .orElseThrow(() -> new NotVisible("member " + id));
    }

    /** Of the person, or of an organisation that is in it without anybody named; empty for somebody whose name was forgotten. */
    private String name(Member member) {
        if (member.person() != null) return people.names(Set.of(member.person())).getOrDefault(member.person(), "");
        return member.organisation() == null ? "" : member.organisation().name();
    }
}
