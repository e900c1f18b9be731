package org.samskap.followups.web.desk;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUps;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.web.Words;
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

/** Staff say that they read a proposal, and when to expect the next word. */
@Controller
@RequestMapping("/desk/read")
class ReadController {
    private final FollowUps followUps;
    private final AtTheDesk desk;

    ReadController(FollowUps followUps, AtTheDesk desk) {
        this.followUps = followUps;
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@ModelAttribute ReadForm form, Shell shell, Actor actor) {
        return page(form, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object answer(@ModelAttribute ReadForm form, Shell shell, Actor actor) {
        var proposal = desk.proposal(actor, form.proposal());
        try {
            followUps.read(actor, proposal.id(), form.note(), Words.date(form.nextDate()));
            return SeeOther.to(proposal.href()).saying("followups.read");
        } catch (FollowUpRefused refused) {
            return page(form, shell, actor, Words.problems(shell.texts(), refused, ""));
        }
    }

    private Page page(ReadForm form, Shell shell, Actor actor, List<Problem> problems) {
        return DeskForms.page(shell, "read", desk.proposal(actor, form.proposal()), form.fields(shell.texts(), problems), problems);
    }
}
