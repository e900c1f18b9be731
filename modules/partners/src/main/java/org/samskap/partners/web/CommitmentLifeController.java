package org.samskap.partners.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.internal.CommitmentLife;
import org.samskap.partners.internal.CommitmentLife.Whole;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
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

/** What an organisation promised and what became of it, for everybody; and saying so, for those whom it concerns. */
@Controller
@RequestMapping("/commitments/{id}")
class CommitmentLifeController {
    private final Templates templates = new StaticTemplates();
    private final CommitmentLife life;
    private final Spaces spaces;

    CommitmentLifeController(CommitmentLife life, Spaces spaces) {
        this.life = life;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page show(@PathVariable String id, Shell shell, @Nullable Actor actor) {
        return page(life.get(id(id)), ReasonForm.EMPTY, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/agreed")
    SeeOther agree(@PathVariable String id, Actor actor) {
        return become(actor, id(id), State.AGREED, null);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/kept")
    SeeOther keep(@PathVariable String id, Actor actor) {
        return become(actor, id(id), State.KEPT, null);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/withdrawn")
    Object withdraw(@PathVariable String id, @ModelAttribute ReasonForm form, Shell shell, Actor actor) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(life.get(id(id)), form, shell, actor, problems);
        return become(actor, id(id), State.WITHDRAWN, form.reason());
    }

    private SeeOther become(Actor actor, CommitmentId id, State state, @Nullable String reason) {
        life.become(actor, id, state, reason);
        return SeeOther.to("/commitments/" + id).saying("partners.commitment." + state.name().toLowerCase(Locale.ROOT));
    }

    private static CommitmentId id(String typed) {
        try {
            return CommitmentId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotVisible("commitment");
        }
    }

    private Page page(Whole whole, ReasonForm form, Shell shell, @Nullable Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var open = life.open(whole, actor);
        if (!problems.isEmpty() && open.isEmpty()) throw new NotVisible("commitment " + whole.commitment().id());
        var view = new CommitmentView(whole, spaces.get(whole.target().space()), open,
                open.contains(State.WITHDRAWN) ? form.field(texts, problems) : null);
        var giver = whole.organisation();
        return Page.of(shell, texts.of("partners.commitment.title", giver.name()), templates.commitmentsShow(shell, view)).with(problems)
                .below(Crumbs.of(giver.name(), giver.href()).then(texts.of("partners.commitment"), null));
    }
}
