package org.samskap.workinggroups.web.work;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.actions.Action;
import org.samskap.workinggroups.internal.actions.ActionId;
import org.samskap.workinggroups.internal.actions.Actions;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets everybody in a group write down what is to be done, who does it by when, and say that it is done. */
@Controller
class ActionController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Actions actions;
    private final GroupQueries groups;
    private final People people;
    private final Frame frame;

    ActionController(AtTheGroup door, Actions actions, GroupQueries groups, People people, Frame frame) {
        this.door = door;
        this.actions = actions;
        this.groups = groups;
        this.people = people;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/actions")
    Page show(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, open(slug, actor), ActionForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/actions")
    Object add(@PathVariable String slug, ActionForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var problems = form.problems(shell.texts(), frame.today(opened.group()));
        if (!problems.isEmpty()) return page(shell, opened, form, problems);
        actions.add(opened, actor, form.wanted(), Typed.key(form.key()));
        return back(opened, "added");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/actions/{id}/done")
    SeeOther finish(@PathVariable String slug, @PathVariable String id, Actor actor) {
        var opened = open(slug, actor);
        actions.finish(opened, new ActionId(Typed.uuid(id)));
        return back(opened, "done");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/actions/{id}/open")
    SeeOther reopen(@PathVariable String slug, @PathVariable String id, Actor actor) {
        var opened = open(slug, actor);
        actions.reopen(opened, new ActionId(Typed.uuid(id)));
        return back(opened, "open");
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openInside(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private static SeeOther back(Opened opened, String said) {
        return SeeOther.to(opened.group().href() + "/actions").saying("workinggroups.action." + said);
    }

    private Page page(Shell shell, Opened opened, ActionForm form, List<Problem> problems) {
        var texts = shell.texts();
        var group = opened.group();
        var members = opened.found().members();
        var all = groups.findView(group.slug()).orElseThrow(() -> new NotVisible("group " + group.slug())).actions();
        var names = people.names(Stream.concat(members.stream().map(Member::person), all.stream().map(Action::person)).filter(Objects::nonNull).toList());
        var list = ActionList.of(texts, all, members, names, true, frame.today(group), group.href() + "/actions");
        var page = ActionsPage.of(texts, group.href() + "/actions", list, members, names, form, problems);
        return frame.page(shell, group, texts.of("workinggroups.actions"), templates.workActions(shell, page, group), problems);
    }
}
