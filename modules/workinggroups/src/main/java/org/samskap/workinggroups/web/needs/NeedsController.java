package org.samskap.workinggroups.web.needs;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.partners.Needing.Need;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.needs.Needs;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets those who run a group say what it lacks. */
@Controller("workinggroupsNeedsController")
class NeedsController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Needs needs;
    private final Frame frame;

    NeedsController(AtTheGroup door, Needs needs, Frame frame) {
        this.door = door;
        this.needs = needs;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/needs")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        return page(shell, opened, List.of(), NeedsForm.of(needs.list(opened), opened.terms().version()), opened.terms().version(), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/needs")
    Object say(@PathVariable String slug, NeedsForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, opened, List.of(), form, form.seen(), problems);
        // Nothing typed is lost: the form comes back, with what stands now above it (REL-28).
        if (form.seen() != opened.terms().version()) {
            return page(shell, opened, needs.list(opened), form, opened.terms().version(),
                    List.of(new Problem("partner", shell.texts().of("workinggroups.edit.changed")))).status(409);
        }
        needs.say(opened, actor, form.seen(), form.needs());
        return SeeOther.to(opened.group().href()).saying("workinggroups.needs.kept");
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private Page page(Shell shell, Opened opened, List<Need> now, NeedsForm form, int version, List<Problem> problems) {
        var page = NeedsPage.of(shell.texts(), opened.group().href() + "/needs", now, form, version, problems);
        return frame.page(shell, opened.group(), shell.texts().of("workinggroups.needs.say"), templates.needsForm(shell, page, opened.group()), problems);
    }
}
