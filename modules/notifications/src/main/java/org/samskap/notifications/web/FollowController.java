package org.samskap.notifications.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.Throttle;
import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.internal.codes.CodeLists;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Field;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following a proposal: with a button when signed in, with nothing but an address otherwise. */
@Controller
class FollowController {
    private final Templates templates = new StaticTemplates();
    private final FollowsInPostgres follows;
    private final CodeLists codes;
    private final Proposals proposals;
    private final Throttle throttle;

    FollowController(FollowsInPostgres follows, CodeLists codes, Proposals proposals, Throttle throttle) {
        this.follows = follows;
        this.codes = codes;
        this.proposals = proposals;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/proposals/{reference}/follow")
    Page ask(@PathVariable String reference, Shell shell, @Nullable Actor actor) {
        return page(find(reference, actor), new FollowForm(null), List.of(), shell, actor);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/proposals/{reference}/follow")
    Object follow(@PathVariable String reference, FollowForm form, Shell shell, @Nullable Actor actor, HttpServletRequest request) {
        var proposal = find(reference, actor);
        if (actor != null) {
            follows.follow(actor, proposal.id());
            return SeeOther.to(proposal.href()).saying("notifications.following");
        }
        var problems = form.problems(shell.texts());
        return problems.isEmpty() ? byMail(proposal, form, shell, request) : page(proposal, form, problems, shell, null);
    }

    /** With a code that she has already, the proposal comes on that list; otherwise on a new one. */
    @Access(Who.EVERYONE)
    @PostMapping("/proposals/{reference}/follow/code")
    Object followByCode(@PathVariable String reference, @RequestParam(defaultValue = "") String code, Shell shell, @Nullable Actor actor, HttpServletRequest request) {
        var proposal = find(reference, actor);
        if (!proposal.published()) throw new NotVisible("a proposal to follow");
        throttle.spend(Throttle.Limit.RECEIPT_CODE, request);
        if (code.isBlank()) return SeeOther.to(CodeLists.href(codes.begin(proposal.id())) + "?new");
        var known = ReceiptCode.parse(code).filter(one -> codes.find(one).isPresent()).orElse(null);
        if (known == null) return page(proposal, new FollowForm(null), code, List.of(new Problem("code", shell.texts().of("notifications.code.unknown"))), shell, actor);
        return SeeOther.to(CodeLists.href(known)).saying(codes.add(known, proposal.id()) ? "notifications.code-added" : "notifications.code-full");
    }

    /** The same answer for an address that we know and one that we do not (SEC-16). */
    private SeeOther byMail(ProposalSummary proposal, FollowForm form, Shell shell, HttpServletRequest request) {
        var email = EmailAddress.find(form.email()).orElseThrow().text();
        throttle.spend(Throttle.Limit.LEAVE_ADDRESS, request);
        throttle.spend(Throttle.Limit.LEAVE_ADDRESS, email.toLowerCase(Locale.ROOT));
        follows.followByMail(proposal.id(), email, shell.lang());
        return SeeOther.to(proposal.href() + "/follow/sent");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/proposals/{reference}/follow/sent")
    Page sent(@PathVariable String reference, Shell shell, @Nullable Actor actor) {
        var proposal = find(reference, actor);
        return Page.of(shell, shell.texts().of("notifications.follow.sent.title"), templates.sent(shell.texts(), proposal))
                .below(crumbs(proposal, shell)).unlisted();
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/unfollow")
    SeeOther unfollow(@PathVariable String reference, Actor actor) {
        var proposal = find(reference, actor);
        follows.unfollow(actor, proposal.id());
        return SeeOther.to(proposal.href()).saying("notifications.unfollowed");
    }

    private ProposalSummary find(String reference, @Nullable Actor actor) {
        return Reference.parse(reference).flatMap(parsed -> proposals.find(parsed, actor))
                .orElseThrow(() -> new NotVisible("a proposal to follow"));
    }

    private Page page(ProposalSummary proposal, FollowForm form, List<Problem> problems, Shell shell, @Nullable Actor actor) {
        return page(proposal, form, "", problems, shell, actor);
    }

    private Page page(ProposalSummary proposal, FollowForm form, String typedCode, List<Problem> problems, Shell shell, @Nullable Actor actor) {
        var texts = shell.texts();
        var email = Field.of("email", texts.of("notifications.follow.email"), form.email())
                .hint(texts.of("notifications.follow.email.hint")).problemOf(problems);
        var code = Field.of("code", texts.of("ui.optional", texts.of("notifications.code.field")), typedCode)
                .hint(texts.of("notifications.code.field.hint")).problemOf(problems);
        var already = actor != null && follows.standing(proposal.id(), actor.id()).mine();
        var page = new FollowPage(proposal, actor == null ? email : null, code, already);
        return Page.of(shell, texts.of("notifications.follow.title"), templates.follow(shell, page))
                .below(crumbs(proposal, shell)).unlisted().with(problems);
    }

    private static Crumbs crumbs(ProposalSummary proposal, Shell shell) {
        return Crumbs.of(proposal.title(), proposal.href()).then(shell.texts().of("notifications.follow"), null);
    }
}
