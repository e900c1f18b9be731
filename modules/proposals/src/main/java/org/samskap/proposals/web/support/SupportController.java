package org.samskap.proposals.web.support;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.receipt.Holders;
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

/** Supporting a proposal: signed in, by a link in a mail (which signs in), or with the receipt of a proposal of one's own. */
@Controller
@RequestMapping("/proposals/{reference}/support")
class SupportController {
    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalDesk desk;
    private final Holders holders;
    private final Throttle throttle;

    SupportController(ProposalQueries queries, ProposalDesk desk, Holders holders, Throttle throttle) {
        this.queries = queries;
        this.desk = desk;
        this.holders = holders;
        this.throttle = throttle;
    }

    /** How a visitor can, and for who comes back signed in the button. */
    @Access(Who.EVERYONE)
    @GetMapping
    Page ask(@PathVariable String reference, Shell shell, @Nullable Actor actor) {
        return page(find(reference, actor), SupportForm.EMPTY, shell, actor != null, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    SeeOther support(@PathVariable String reference, Actor actor) {
        var proposal = find(reference, actor).summary();
        desk.support(proposal.id(), actor);
        return done(proposal);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/receipt")
    Object support(@PathVariable String reference, @ModelAttribute SupportForm form, HttpServletRequest request, Shell shell) {
        var seen = find(reference, null);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(seen, form, shell, false, problems);
        throttle.spend(Limit.RECEIPT_CODE, request);
        var holder = form.parsed().flatMap(holders::find);
        if (holder.isEmpty()) return page(seen, form, shell, false, problem("proposals.follow.unknown", shell));
        if (holder.get().proposal().equals(seen.summary().id())) return page(seen, form, shell, false, problem("proposals.support.own", shell));
        desk.support(seen.summary().id(), holder.get().person());
        return done(seen.summary());
    }

    private static SeeOther done(ProposalSummary proposal) {
        return SeeOther.to(proposal.href()).saying("proposals.supported");
    }

    private static List<Problem> problem(String key, Shell shell) {
        return List.of(new Problem("code", shell.texts().of(key)));
    }

    private Seen find(String typed, @Nullable Actor actor) {
        return Reference.parse(typed).flatMap(reference -> queries.find(reference, actor)).orElseThrow(() -> new NotVisible("proposal"));
    }

    private Page page(Seen seen, SupportForm form, Shell shell, boolean signedIn, List<Problem> problems) {
        var proposal = seen.summary();
        var title = shell.texts().of("proposals.support");
        return Page.of(shell, title, templates.proposalSupporting(shell, proposal, form.field(shell.texts(), problems), signedIn, seen.supported()))
                .below(Crumbs.of(proposal.reference().text(), proposal.href()).then(title, null)).unlisted().with(problems);
    }
}
