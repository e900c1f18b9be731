package org.samskap.followups.web.promises;

import java.util.List;
import java.util.Objects;

import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.promises.Seeing;
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

/** Staff say which of them sees to a proposal. */
@Controller
@RequestMapping("/desk/owner")
class OwnerController {
    private final Seeing seeing;
    private final AtTheDesk desk;

    OwnerController(Seeing seeing, AtTheDesk desk) {
        this.seeing = seeing;
        this.desk = desk;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@ModelAttribute OwnerForm form, Shell shell, Actor actor) {
        var proposal = desk.proposal(actor, form.proposal());
        return page(new OwnerForm(form.proposal(), Objects.toString(seeing.find(proposal.id()), "")), shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object answer(@ModelAttribute OwnerForm form, Shell shell, Actor actor) {
        var proposal = desk.proposal(actor, form.proposal());
        try {
            seeing.entrust(actor, proposal.id(), form.chosen());
            return SeeOther.to(proposal.href()).saying("followups.owner");
        } catch (FollowUpRefused refused) {
            return page(form, shell, actor, Words.problems(shell.texts(), refused, ""));
        }
    }

    private Page page(OwnerForm form, Shell shell, Actor actor, List<Problem> problems) {
        var proposal = desk.proposal(actor, form.proposal());
        return DeskForms.page(shell, "owner", proposal, form.fields(shell.texts(), seeing.listFor(proposal.space()), problems), problems);
    }
}
