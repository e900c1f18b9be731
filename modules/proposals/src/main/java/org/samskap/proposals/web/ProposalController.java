package org.samskap.proposals.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A proposal's public page, and what people say to it there. */
@Controller
@RequestMapping("/proposals/{reference}")
class ProposalController {
    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalDesk desk;
    private final ProposalPages pages;

    ProposalController(ProposalQueries queries, ProposalDesk desk, ProposalPages pages) {
        this.queries = queries;
        this.desk = desk;
        this.pages = pages;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String reference, Shell shell, @Nullable Actor actor) {
        return page(find(reference, actor), shell, actor, CommentForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/support")
    SeeOther support(@PathVariable String reference, Actor actor) {
        var proposal = find(reference, actor).summary();
        desk.support(proposal.id(), actor);
        return SeeOther.to(proposal.href()).saying("proposals.supported");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/comments")
    Object comment(@PathVariable String reference, @ModelAttribute CommentForm form, Shell shell, Actor actor) {
        var seen = find(reference, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(seen, shell, actor, form, problems);
        desk.comment(seen.summary().id(), actor, Typed.lines(form.text()), shell.lang());
        return SeeOther.to(seen.summary().href() + "#comments").saying("proposals.commented");
    }

    private Seen find(String typed, @Nullable Actor actor) {
        return Reference.parse(typed).flatMap(reference -> queries.find(reference, actor))
                .orElseThrow(() -> new NotVisible("proposal"));
    }

    private Page page(Seen seen, Shell shell, @Nullable Actor actor, CommentForm form, List<Problem> problems) {
        var page = pages.of(seen, shell, actor, false, actor == null ? null : form.field(shell.texts(), problems));
        var shown = Page.of(shell, seen.summary().title(), templates.proposalShow(page)).below(crumbs(page)).with(problems);
        return seen.summary().published() ? shown : shown.unlisted();
    }

    private static Crumbs crumbs(ProposalPage page) {
        var up = Crumbs.of(page.space().name(), page.space().href());
        var event = page.event();
        return (event == null ? up : up.then(event.title(), event.href())).then(page.proposal().reference().text(), null);
    }
}
