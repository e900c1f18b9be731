package org.samskap.proposals.web.comment;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ProposalDesk;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.receipt.Holders;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The author answers under her own proposal with nothing but the receipt. */
@Controller
@RequestMapping("/mine/{code}/comments")
class MineCommentController {
    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalDesk desk;
    private final Holders holders;
    private final CommentForms comments;
    private final Throttle throttle;

    MineCommentController(ProposalQueries queries, ProposalDesk desk, Holders holders, CommentForms comments, Throttle throttle) {
        this.queries = queries;
        this.desk = desk;
        this.holders = holders;
        this.comments = comments;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page write(@PathVariable String code, @RequestParam(required = false) @Nullable String reply, HttpServletRequest request, Shell shell) {
        var known = code(code, request);
        return page(find(known, request), known, CommentForm.answering(reply), shell, List.of());
    }

    @Access(Who.EVERYONE)
    @PostMapping
    Object post(@PathVariable String code, @ModelAttribute CommentForm form, HttpServletRequest request, Shell shell) {
        var known = code(code, request);
        var seen = find(known, request);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(seen, known, form, shell, problems);
        var holder = holders.find(known).orElseThrow(() -> new NotVisible("receipt"));
        var posted = desk.commentAsAuthor(holder.proposal(), holder.person(), comments.comment(form, shell));
        return SeeOther.to(href(known) + "#comments").saying(posted.shown() ? "proposals.commented" : "proposals.awaits");
    }

    private static String href(ReceiptCode code) {
        return "/mine/" + code.text();
    }

    private Page page(Seen seen, ReceiptCode code, CommentForm form, Shell shell, List<Problem> problems) {
        var title = shell.texts().of("proposals.comment.as-author");
        return Page.of(shell, title, templates.receiptComment(shell, seen.summary(), comments.fieldsOfAuthor(seen, form, href(code), shell, problems), href(code)))
                .unlisted().with(problems);
    }

    private ReceiptCode code(String typed, HttpServletRequest request) {
        return ReceiptCode.parse(typed).orElseThrow(() -> unknown(request));
    }

    /** What nobody else can see is not talked about either. */
    private Seen find(ReceiptCode code, HttpServletRequest request) {
        var seen = queries.find(code).orElseThrow(() -> unknown(request));
        if (!seen.summary().published() || seen.summary().hidden()) throw new NotVisible("proposal of a receipt is not public");
        return seen;
    }

    // A guess counts as one, as on the receipt's own page.
    private NotVisible unknown(HttpServletRequest request) {
        throttle.spend(Limit.RECEIPT_CODE, request);
        return new NotVisible("receipt");
    }
}
