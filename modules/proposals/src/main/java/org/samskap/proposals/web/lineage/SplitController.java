package org.samskap.proposals.web.lineage;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** One proposal goes on in parts: for the staff of its space. */
@Controller
class SplitController {
    private final Templates templates = new StaticTemplates();
    private final LineageDesk desk;
    private final LineageQueries queries;

    SplitController(LineageDesk desk, LineageQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/split")
    Page ask(@PathVariable String reference, Shell shell, Actor actor) {
        return page(find(reference, actor), SplitForm.EMPTY, List.of(), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/split")
    Object split(@PathVariable String reference, @ModelAttribute SplitForm form, Shell shell, Actor actor) {
        var proposal = find(reference, actor);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(proposal, form, problems, shell);
        try {
            desk.split(actor, proposal.id(), form.parts(), form.why(), form.keyOrNew());
            return SeeOther.to(proposal.href()).saying("proposals.lineage.divided");
        } catch (LineageRefused refused) {
            return page(proposal, form, Refusals.problems(refused, "title1", shell.texts()), shell);
        }
    }

    private ProposalSummary find(String reference, Actor actor) {
        return queries.get(Reference.parse(reference).orElseThrow(() -> new NotVisible("proposal")), actor);
    }

    private Page page(ProposalSummary proposal, SplitForm form, List<Problem> problems, Shell shell) {
        var texts = shell.texts();
        return Page.of(shell, texts.of("proposals.lineage.split.title"),
                templates.lineageSplit(shell, proposal, form.fields(texts, problems), form.whyField(texts, problems), form.keyOrNew())).unlisted().with(problems);
    }
}
