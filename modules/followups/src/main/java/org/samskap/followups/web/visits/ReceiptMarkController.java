package org.samskap.followups.web.visits;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.followups.internal.visits.ReceiptMarks;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds a receipt has read what is new. */
@Controller
class ReceiptMarkController {
    private final ReceiptMarks marks;
    private final Proposals proposals;
    private final Trails trails;
    private final Throttle throttle;

    ReceiptMarkController(ReceiptMarks marks, Proposals proposals, Trails trails, Throttle throttle) {
        this.marks = marks;
        this.proposals = proposals;
        this.trails = trails;
        this.throttle = throttle;
    }

    /** @param last number of the last step that her page showed; what came meanwhile stays new */
    @Access(Who.EVERYONE)
    @PostMapping("/mine/{code}/read")
    SeeOther read(@PathVariable String code, @RequestParam @Nullable String last, HttpServletRequest request) {
        var known = ReceiptCode.parse(code).orElseThrow(() -> new NotVisible("receipt"));
        var proposal = behind(known, request);
        if (last != null && last.matches("[0-9]{1,15}")) {
            long shown = Long.parseLong(last);
            if (trails.listFor(proposal.id()).stream().mapToLong(Step::number).anyMatch(number -> number == shown)) marks.move(proposal.id(), shown);
        }
        return SeeOther.to("/mine/" + known.text()).saying("followups.visits.read");
    }

    // As on the page itself: guesses are counted, not visits.
    private ProposalSummary behind(ReceiptCode code, HttpServletRequest request) {
        return proposals.find(code).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
    }
}
