package org.samskap.proposals.web;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.proposals.Comment;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.moderation.FormGuard;
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
    private final FormGuard guard;
    private final People people;

    ProposalController(ProposalQueries queries, ProposalDesk desk, ProposalPages pages, FormGuard guard, People people) {
        this.queries = queries;
        this.desk = desk;
        this.pages = pages;
        this.guard = guard;
        this.people = people;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String reference, @RequestParam(required = false) @Nullable String reply, Shell shell, @Nullable Actor actor) {
        return page(find(reference, actor), shell, actor, CommentForm.answering(reply), List.of());
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
        var text = Typed.lines(form.text());
        var posted = desk.comment(seen.summary().id(), actor, new Comment(text, form.language(shell.lang()), form.replyTo(),
                guard.signs(form.begun(), form.website(), text)));
        return SeeOther.to(seen.summary().href() + "#comments").saying(posted.shown() ? "proposals.commented" : "proposals.awaits");
    }

    private Seen find(String typed, @Nullable Actor actor) {
        return Reference.parse(typed).flatMap(reference -> queries.find(reference, actor))
                .orElseThrow(() -> new NotVisible("proposal"));
    }

    private Page page(Seen seen, Shell shell, @Nullable Actor actor, CommentForm form, List<Problem> problems) {
        var page = pages.of(seen, shell, actor, false, actor == null ? null : fields(seen, form, shell, problems));
        var shown = Page.of(shell, seen.summary().title(), templates.proposalShow(page)).below(crumbs(page)).with(problems);
        return seen.summary().published() ? shown : shown.unlisted();
    }

    /** What is not there to be answered is not answered. */
    private CommentFields fields(Seen seen, CommentForm form, Shell shell, List<Problem> problems) {
        var answered = seen.comments().stream().filter(said -> said.shown() && said.id().equals(form.replyTo())).findFirst();
        var texts = shell.texts();
        return new CommentFields(form.field(texts, problems), form.languageField(texts), answered.map(said -> said.id().toString()).orElse(null),
                answered.map(said -> people.names(Set.of(said.person())).getOrDefault(said.person(), texts.of("proposals.comment.nobody"))).orElse(null),
                form.begun() == null ? guard.begun() : form.begun(), !problems.isEmpty());
    }

    private static Crumbs crumbs(ProposalPage page) {
        var up = Crumbs.of(page.space().name(), page.space().href());
        var event = page.event();
        return (event == null ? up : up.then(event.title(), event.href())).then(page.proposal().reference().text(), null);
    }
}
