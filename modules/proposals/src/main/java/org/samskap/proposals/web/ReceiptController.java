package org.samskap.proposals.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.PrivatePages;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Seen;
import org.samskap.proposals.internal.receipt.Holders;
import org.samskap.proposals.web.paper.SlipPages;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Following one's own proposal with the code on the receipt, without an account. */
@Controller
class ReceiptController {
    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalPages pages;
    private final Holders holders;
    private final SlipPages slips;
    private final ObjectProvider<PrivatePages> others;
    private final Throttle throttle;
    private final PublicAddress address;

    ReceiptController(ProposalQueries queries, ProposalPages pages, Holders holders, SlipPages slips, ObjectProvider<PrivatePages> others, Throttle throttle, PublicAddress address) {
        this.queries = queries;
        this.pages = pages;
        this.holders = holders;
        this.slips = slips;
        this.others = others;
        this.throttle = throttle;
        this.address = address;
    }

    static String href(ReceiptCode code) {
        return "/mine/" + code.text();
    }

    static String hrefNew(ReceiptCode code) {
        return href(code) + "?new";
    }

    /** The receipt itself right after raising, the whole trail later. */
    @Access(Who.EVERYONE)
    @GetMapping("/mine/{code}")
    Page mine(@PathVariable String code, HttpServletRequest request, Shell shell, @Nullable Actor actor) {
        var known = ReceiptCode.parse(code).orElseThrow(() -> new NotVisible("receipt"));
        var found = queries.find(known);
        return found.isPresent() ? mine(found.get(), known, request, shell, actor) : slips.waiting(known, shell).orElseThrow(() -> {
            // Whoever has the link comes as often as she likes, also when a whole meeting shares one address. Guesses are counted;
            // a right guess is not, but at 2^49 codes nobody gets that far.
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
    }

    private Page mine(Seen found, ReceiptCode known, HttpServletRequest request, Shell shell, @Nullable Actor actor) {
        var page = pages.of(found, shell, actor, true, null, holders.wanted(known));
        return (request.getParameterMap().containsKey("new") ? receipt(shell, page, known)
                : Page.of(shell, page.proposal().title(), templates.proposalShow(page))).unlisted();
    }

    private Page receipt(Shell shell, ProposalPage page, ReceiptCode code) {
        var link = address.of(href(code)).toString();
        return Page.of(shell, shell.texts().of("proposals.receipt.title"),
                templates.receiptShow(page, code.text(), link));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/follow")
    Page follow(Shell shell) {
        return page(shell, FollowForm.EMPTY, List.of());
    }

    @Access(Who.EVERYONE)
    @PostMapping("/follow")
    Object follow(@ModelAttribute FollowForm form, HttpServletRequest request, Shell shell) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, form, problems);
        throttle.spend(Limit.RECEIPT_CODE, request);
        return form.parsed().flatMap(this::find).<Object>map(SeeOther::to)
                .orElseGet(() -> page(shell, form, List.of(new Problem("code", shell.texts().of("proposals.follow.unknown")))));
    }

    private Optional<String> find(ReceiptCode code) {
        return queries.find(code).isPresent() ? Optional.of(href(code))
                : others.orderedStream().map(pages -> pages.find(code)).flatMap(Optional::stream).findFirst();
    }

    private Page page(Shell shell, FollowForm form, List<Problem> problems) {
        var texts = shell.texts();
        return Page.of(shell, texts.of("proposals.follow.title"), templates.receiptFollow(shell, form.field(texts, problems)))
                .unlisted().with(problems);
    }
}
