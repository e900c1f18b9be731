package org.samskap.notifications.web.codes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.PublicAddress;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.notifications.internal.digests.StepWords;
import org.samskap.notifications.internal.codes.CodeLists;
import org.samskap.notifications.internal.codes.CodeLists.CodeList;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Following with a code, without account and without address. Looking changes nothing: who has read what is new says so. */
@Controller
class CodeListController {
    private final Templates templates = new StaticTemplates();
    private final CodeLists lists;
    private final Proposals proposals;
    private final Trails trails;
    private final Spaces spaces;
    private final Throttle throttle;
    private final PublicAddress address;

    CodeListController(CodeLists lists, Proposals proposals, Trails trails, Spaces spaces, Throttle throttle, PublicAddress address) {
        this.lists = lists;
        this.proposals = proposals;
        this.trails = trails;
        this.spaces = spaces;
        this.throttle = throttle;
        this.address = address;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mine/list/{code}")
    Page show(@PathVariable String code, HttpServletRequest request, Shell shell) {
        var known = known(code);
        var list = open(known, request);
        var page = new CodeListPage(shell, known, address.of(CodeLists.href(known)).toString(), request.getParameterMap().containsKey("new"), rows(list, shell));
        return Page.of(shell, shell.texts().of("notifications.code.title"), templates.codesList(page)).unlisted();
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/list/{code}/read")
    SeeOther read(@PathVariable String code, HttpServletRequest request) {
        var known = known(code);
        open(known, request);
        lists.read(known);
        return SeeOther.to(CodeLists.href(known)).saying("notifications.code-read");
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/list/{code}/remove")
    SeeOther remove(@PathVariable String code, @RequestParam String proposal, HttpServletRequest request) {
        var known = known(code);
        var followed = open(known, request).proposals();
        proposals.get(followed).values().stream().filter(one -> one.reference().text().equals(proposal)).forEach(one -> lists.remove(known, one.id()));
        return SeeOther.to(CodeLists.href(known)).saying("notifications.code-removed");
    }

    private static ReceiptCode known(String code) {
        return ReceiptCode.parse(code).orElseThrow(() -> new NotVisible("list"));
    }

    // As with receipts: guesses are counted, not visits.
    private CodeList open(ReceiptCode code, HttpServletRequest request) {
        return lists.open(code).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("list");
        });
    }

    /** What is not public any more says nothing here, but comes back when it is. */
    private List<CodeListPage.Row> rows(CodeList list, Shell shell) {
        var known = proposals.get(list.proposals());
        var news = trails.listSince(list.proposals(), list.seenAt()).stream().collect(Collectors.groupingBy(Step::proposal));
        return list.proposals().stream().map(known::get).filter(Objects::nonNull).filter(ProposalSummary::published)
                .map(one -> new CodeListPage.Row(one, news.getOrDefault(one.id(), List.of()).stream().map(step -> news(step, shell)).toList())).toList();
    }

    private CodeListPage.News news(Step step, Shell shell) {
        return new CodeListPage.News(step.at().atZone(spaces.get(step.space()).zone()).toLocalDate(), StepWords.of(shell.texts(), step));
    }
}
