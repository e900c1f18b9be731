package org.samskap.workinggroups.web.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.funding.FundingId;
import org.samskap.workinggroups.internal.funding.Fundings;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets those who run a group say where they look for money, until when, and what came of it. */
@Controller
@RequestMapping("/groups/{slug}/funding")
class FundingController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Fundings fundings;
    private final Frame frame;

    FundingController(AtTheGroup door, Fundings fundings, Frame frame) {
        this.door = door;
        this.fundings = fundings;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/new")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, open(slug, actor), null, false, FundingForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/new")
    Object add(@PathVariable String slug, FundingForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var problems = form.problems(shell.texts(), frame.today(opened.group()), null);
        if (!problems.isEmpty()) return page(shell, opened, null, false, form, problems);
        fundings.add(opened, actor, form.wanted(), Typed.key(form.key()));
        return back(opened);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/{id}")
    Page show(@PathVariable String slug, @PathVariable String id, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var now = fundings.get(opened, new FundingId(Typed.uuid(id)));
        return page(shell, opened, now, false, FundingForm.of(now), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}")
    Object change(@PathVariable String slug, @PathVariable String id, FundingForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var now = fundings.get(opened, new FundingId(Typed.uuid(id)));
        var problems = form.problems(shell.texts(), frame.today(opened.group()), now.deadline());
        if (!problems.isEmpty()) return page(shell, opened, now, false, form, problems);
        // Nothing typed is lost: the form comes back, with what stands now above it (REL-28).
        if (form.seen() != now.version() || !now.state().leadsTo(form.stands())) {
            return page(shell, opened, now, true, form, List.of(new Problem("source", shell.texts().of("workinggroups.funding.changed")))).status(409);
        }
        fundings.change(opened, now.id(), form.seen(), form.wanted());
        return back(opened);
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private static SeeOther back(Opened opened) {
        return SeeOther.to(opened.group().href()).saying("workinggroups.funding.kept");
    }

    private Page page(Shell shell, Opened opened, @Nullable Funding now, boolean changed, FundingForm form, List<Problem> problems) {
        var title = shell.texts().of(now == null ? "workinggroups.funding.new" : "workinggroups.funding.change");
        var href = opened.group().href() + "/funding/" + (now == null ? "new" : now.id());
        var page = FundingPage.of(shell.texts(), href, title, now, changed, form, problems);
        return frame.page(shell, opened.group(), title, templates.fundingForm(shell, page, opened.group()), problems);
    }
}
