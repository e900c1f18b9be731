package org.samskap.proposals.web.lineage;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.LocalPath;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Several proposals go on in one: for the staff of their space. */
@Controller
class MergeController {
    private final Templates templates = new StaticTemplates();
    private final LineageDesk desk;
    private final LineageQueries queries;
    private final Proposals proposals;

    MergeController(LineageDesk desk, LineageQueries queries, Proposals proposals) {
        this.desk = desk;
        this.queries = queries;
        this.proposals = proposals;
    }

    /** From a page where proposals are ticked, such as the board. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/lineage/choose")
    SeeOther choose(@ModelAttribute MergeForm form) {
        var href = "/lineage/merge";
        for (var reference : form.references()) href = LocalPath.with(href, "proposals", reference.text());
        return SeeOther.to(href);
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/lineage/merge")
    Page ask(@ModelAttribute MergeForm form, Shell shell, Actor actor) {
        var found = found(form, actor);
        return page(form, found, form.missing(found, shell.texts()), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/lineage/merge")
    Object merge(@ModelAttribute MergeForm form, Shell shell, Actor actor) {
        var found = found(form, actor);
        var problems = form.problems(found, shell.texts());
        if (!problems.isEmpty()) return page(form, found, problems, shell);
        try {
            return SeeOther.to(proposals.get(merged(form, found, actor)).href()).saying("proposals.lineage.merged");
        } catch (LineageRefused refused) {
            return page(form, found, Refusals.problems(refused, "also", shell.texts()), shell);
        }
    }

    private ProposalId merged(MergeForm form, List<ProposalSummary> found, Actor actor) {
        var ids = found.stream().map(ProposalSummary::id).toList();
        if (form.intoNew()) return desk.mergeIntoNew(actor, ids, form.part(), form.why(), form.keyOrNew());
        var target = form.target(found);
        if (target == null) throw new NotVisible("target");
        desk.merge(actor, ids, target.id(), form.why());
        return target.id();
    }

    private List<ProposalSummary> found(MergeForm form, Actor actor) {
        var found = queries.list(form.references(), actor);
        if (found.isEmpty() || found.stream().map(ProposalSummary::space).distinct().count() > 1) throw new NotVisible("proposals of one space");
        return found;
    }

    private Page page(MergeForm form, List<ProposalSummary> found, List<Problem> problems, Shell shell) {
        return Page.of(shell, shell.texts().of("proposals.lineage.merge.title"), templates.lineageMerge(shell, found, form.fields(found, shell.texts(), problems), form.keyOrNew()))
                .unlisted().with(problems);
    }
}
