package org.samskap.followups.web.promises;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUps;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.desk.DeskForms;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Staff move the next date, with a reason that everybody can read. */
@Controller
@RequestMapping("/desk/promise")
class PromiseController {
    private final FollowUps followUps;
    private final AtTheDesk desk;

    PromiseController(FollowUps followUps, AtTheDesk desk) {
        this.followUps = followUps;
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@ModelAttribute PromiseForm form, Shell shell, Actor actor) {
        return page(form, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object answer(@ModelAttribute PromiseForm form, Shell shell, Actor actor) {
        var proposal = desk.proposal(actor, form.proposal());
        try {
            followUps.movePromise(actor, proposal.id(), Words.date(form.nextDate()), form.reason());
            return SeeOther.to(proposal.href()).saying("followups.promise");
        } catch (FollowUpRefused refused) {
            return page(form, shell, actor, Words.problems(shell.texts(), refused, ""));
        }
    }

    private Page page(PromiseForm form, Shell shell, Actor actor, List<Problem> problems) {
        return DeskForms.page(shell, "promise", desk.proposal(actor, form.proposal()), form.fields(shell.texts(), problems), problems);
    }
}
