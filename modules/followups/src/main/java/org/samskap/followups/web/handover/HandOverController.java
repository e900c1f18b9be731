package org.samskap.followups.web.handover;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.handover.Asking;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.partners.Units;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Staff ask units to answer by a date. */
@Controller
@RequestMapping("/desk/handover")
class HandOverController {
    private final Templates templates = new StaticTemplates();
    private final Asking asking;
    private final AtTheDesk desk;
    private final Units units;

    HandOverController(Asking asking, AtTheDesk desk, Units units) {
        this.asking = asking;
        this.desk = desk;
        this.units = units;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@ModelAttribute HandOverForm form, Shell shell, Actor actor) {
        return page(form, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object answer(@ModelAttribute HandOverForm form, Shell shell, Actor actor) {
        var proposal = desk.proposal(actor, form.proposal());
        var problems = form.addressProblems(shell.texts());
        if (!problems.isEmpty()) return page(form, shell, actor, problems);
        try {
            asking.ask(actor, proposal.id(), form.chosen(), form.note(), Words.date(form.answerBy()), form.first(), form.address().orElse(null));
            return SeeOther.to(proposal.href()).saying("followups.handover");
        } catch (FollowUpRefused refused) {
            return page(form, shell, actor, Words.problems(shell.texts(), refused, ""));
        }
    }

    private Page page(HandOverForm form, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var title = texts.of("followups.do.handover");
        var proposal = desk.proposal(actor, form.proposal());
        var page = new HandOverPage(proposal, form.fields(texts, units.listOpen(), proposal.lang(), problems));
        return Page.of(shell, title, templates.handoverAsk(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("followups.desk"), "/desk").then(title, null));
    }
}
