package org.samskap.proposals.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.web.comment.CommentForm;
import org.samskap.proposals.web.comment.CommentForms;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A proposal's public page, and what people say to it there. */
@Controller
@RequestMapping("/proposals/{reference}")
class ProposalController {
    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalDesk desk;
    private final ProposalPages pages;
    private final CommentForms comments;

    ProposalController(ProposalQueries queries, ProposalDesk desk, ProposalPages pages, CommentForms comments) {
        this.queries = queries;
        this.desk = desk;
        this.pages = pages;
        this.comments = comments;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String reference, @RequestParam(required = false) @Nullable String reply, Shell shell, @Nullable Actor actor) {
        return page(find(reference, actor), shell, actor, CommentForm.answering(reply), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/comments")
    Object comment(@PathVariable String reference, @ModelAttribute CommentForm form, Shell shell, Actor actor) {
        var seen = find(reference, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(seen, shell, actor, form, problems);
        var posted = desk.comment(seen.summary().id(), actor, comments.comment(form, shell));
        return SeeOther.to(seen.summary().href() + "#comments").saying(posted.shown() ? "proposals.commented" : "proposals.awaits");
    }

    private Seen find(String typed, @Nullable Actor actor) {
        return Reference.parse(typed).flatMap(reference -> queries.find(reference, actor))
                .orElseThrow(() -> new NotVisible("proposal"));
    }

    private Page page(Seen seen, Shell shell, @Nullable Actor actor, CommentForm form, List<Problem> problems) {
        var page = pages.of(seen, shell, actor, false, actor == null ? null : comments.fields(seen, form, seen.summary().href(), shell, problems), List.of());
        var shown = Page.of(shell, seen.summary().title(), templates.proposalShow(page)).below(crumbs(page)).with(problems);
        return seen.summary().published() ? shown : shown.unlisted();
    }

    private static Crumbs crumbs(ProposalPage page) {
        var up = Crumbs.of(page.space().name(), page.space().href());
        var event = page.event();
        return (event == null ? up : up.then(event.title(), event.href())).then(page.proposal().reference().text(), null);
    }
}
