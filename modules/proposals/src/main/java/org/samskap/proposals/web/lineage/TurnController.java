package org.samskap.proposals.web.lineage;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.accounts.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a proposal back and undoing a turn: by staff, by its author under her account, or by whoever holds the receipt. */
@Controller
class TurnController {
    private static final int LONGEST = 1000;

    private final Templates templates = new StaticTemplates();
    private final LineageDesk desk;
    private final LineageQueries queries;
    private final Throttle throttle;

    TurnController(LineageDesk desk, LineageQueries queries, Throttle throttle) {
        this.desk = desk;
        this.queries = queries;
        this.throttle = throttle;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/proposals/{reference}/{turn:withdraw|restore}")
    Page ask(@PathVariable String reference, @PathVariable String turn, Shell shell, Actor actor) {
        var proposal = find(reference, actor);
        return page(proposal, turn, proposal.href(), queries.hand(proposal, actor).staff(), null, List.of(), shell);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/proposals/{reference}/{turn:withdraw|restore}")
    Object take(@PathVariable String reference, @PathVariable String turn, @RequestParam(required = false) @Nullable String why, Shell shell, Actor actor) {
        var proposal = find(reference, actor);
        boolean staff = queries.hand(proposal, actor).staff();
        return answer(proposal, turn, proposal.href(), staff, why, shell, () -> {
            if (turn.equals("withdraw")) desk.withdraw(actor, proposal.id(), why);
            else desk.restore(actor, proposal.id(), why);
        });
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mine/{code}/{turn:withdraw|restore}")
    Page askWithReceipt(@PathVariable String code, @PathVariable String turn, HttpServletRequest request, Shell shell) {
        var known = known(code);
        return page(find(known, request), turn, "/mine/" + known.text(), false, null, List.of(), shell);
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/{code}/{turn:withdraw|restore}")
    Object takeWithReceipt(@PathVariable String code, @PathVariable String turn, @RequestParam(required = false) @Nullable String why,
                           HttpServletRequest request, Shell shell) {
        var known = known(code);
        return answer(find(known, request), turn, "/mine/" + known.text(), false, why, shell, () -> {
            if (turn.equals("withdraw")) desk.withdraw(known, why);
            else desk.restore(known);
        });
    }

    private Object answer(ProposalSummary proposal, String turn, String back, boolean staff, @Nullable String why, Shell shell, Runnable what) {
        if (Typed.lines(why).length() > LONGEST) {
            return page(proposal, turn, back, staff, why, List.of(new Problem("why", shell.texts().of("proposals.lineage.why.long", LONGEST))), shell);
        }
        try {
            what.run();
            return SeeOther.to(back).saying("proposals.lineage." + turn);
        } catch (LineageRefused refused) {
            return page(proposal, turn, back, staff, why, Refusals.problems(refused, "why", shell.texts()), shell);
        }
    }

    private Page page(ProposalSummary proposal, String turn, String back, boolean staff, @Nullable String why, List<Problem> problems, Shell shell) {
        var texts = shell.texts();
        var label = texts.of("proposals.lineage." + turn + ".why");
        var field = Field.of("why", staff && turn.equals("withdraw") ? label : texts.of("ui.optional", label), why)
                .hint(texts.of("proposals.lineage.why.hint")).problemOf(problems);
        return Page.of(shell, texts.of("proposals.lineage." + turn + ".title"), templates.lineageTurn(shell, proposal, turn, back, field)).unlisted().with(problems);
    }

    private ProposalSummary find(String reference, Actor actor) {
        var proposal = Reference.parse(reference).flatMap(known -> queries.find(known, actor)).orElseThrow(() -> new NotVisible("proposal"));
        var hand = queries.hand(proposal, actor);
        if (!hand.staff() && !hand.author()) throw new NotVisible("turns of " + proposal.id());
        return proposal;
    }

    private static ReceiptCode known(String code) {
        return ReceiptCode.parse(code).orElseThrow(() -> new NotVisible("receipt"));
    }

    // As on the page behind the receipt: only wrong guesses are counted.
    private ProposalSummary find(ReceiptCode code, HttpServletRequest request) {
        return queries.find(code).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
    }
}
