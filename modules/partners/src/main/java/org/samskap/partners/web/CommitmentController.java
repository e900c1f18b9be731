package org.samskap.partners.web;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.Organisations;
import org.samskap.partners.TargetNames;
import org.samskap.partners.internal.CommitmentDesk;
import org.samskap.partners.internal.Offer;
import org.samskap.partners.internal.PromisedMeanwhile;
import org.samskap.partners.internal.Targets;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a representative commit an organisation to a group, a proposal or an event. */
@Controller
class CommitmentController {
    private final Templates templates = new StaticTemplates();
    private final Organisations organisations;
    private final CommitmentDesk desk;
    private final Targets targets;

    CommitmentController(Organisations organisations, CommitmentDesk desk, Targets targets) {
        this.organisations = organisations;
        this.desk = desk;
        this.targets = targets;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/commitments/new")
    Page ask(CommitmentForm form, Shell shell, Actor actor) {
        return page(shell, target(form), represented(actor), form, false, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/commitments/new")
    Object commit(CommitmentForm form, Shell shell, Actor actor) {
        var target = target(form);
        var mine = represented(actor);
        var problems = CommitmentCheck.problems(form, mine.size() > 1, shell.texts());
        if (!problems.isEmpty()) return page(shell, target, mine, form, false, problems);
        try {
            desk.make(actor, offer(form, mine), form.oneTimeKey(), form.known());
            return SeeOther.to(target.href()).saying("partners.committed");
        } catch (PromisedMeanwhile somethingElse) {
            return page(shell, target, mine, form, true, List.of()).status(409);
        }
    }

    private TargetNames.Named target(CommitmentForm form) {
        return form.aim().flatMap(targets::find).orElseThrow(() -> new NotVisible("target of a commitment"));
    }

    private List<Organisation> represented(Actor actor) {
        var mine = organisations.representedBy(actor.id());
        if (mine.isEmpty()) throw new NotVisible(actor.id() + " speaks for nobody");
        return mine;
    }

    private static Offer offer(CommitmentForm form, List<Organisation> mine) {
        return new Offer(form.giver().orElse(mine.getFirst().id()), form.aim().orElseThrow(), form.gift().orElseThrow(),
                form.what(), form.amount(), CommitmentForm.day(form.from()), CommitmentForm.day(form.until()), form.asked());
    }

    private Page page(Shell shell, TargetNames.Named target, List<Organisation> mine, CommitmentForm form, boolean newly, List<Problem> problems) {
        var promised = desk.openOf(mine.stream().map(Organisation::id).toList(), form.aim().orElseThrow());
        var page = CommitmentPage.of(shell.texts(), target, mine, form, promised, newly, problems);
        return Page.of(shell, shell.texts().of("partners.commit"), templates.commitment(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(target.title(), target.href()).then(shell.texts().of("partners.commit"), null));
    }
}
