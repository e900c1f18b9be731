package org.samskap.proposals.web.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.internal.paper.CardDesk;
import org.samskap.proposals.internal.paper.CardDesk.Known;
import org.samskap.proposals.web.Occasion;
import org.samskap.proposals.web.Occasions;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Typing cards in, one after the other, with the keyboard alone. The slip that was torn off becomes the receipt. */
@Controller
@RequestMapping("/cards/type")
class TypingController {
    private final Templates templates = new StaticTemplates();
    private final CardDesk cards;
    private final Proposals proposals;
    private final Occasions occasions;

    TypingController(CardDesk cards, Proposals proposals, Occasions occasions) {
        this.cards = cards;
        this.proposals = proposals;
        this.occasions = occasions;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@RequestParam(required = false) @Nullable String event, @RequestParam(required = false) @Nullable String space, Shell shell, Actor actor) {
        var form = new CardForm(event, space, null, null, null, null, null);
        return page(at(form), form, List.of(), null, shell, actor);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object type(CardForm form, Shell shell, Actor actor) {
        var at = at(form);
        var texts = shell.texts();
        cards.count(actor, at.space().id(), null);
        var problems = form.problems(texts);
        if (!problems.isEmpty()) return page(at, form, problems, null, shell, actor);
        var code = form.card();
        var known = code.flatMap(cards::find).filter(card -> card.space().equals(at.space().id())).orElse(null);
        if (known == null) return page(at, form, problem(texts, "proposals.paper.code.unknown"), null, shell, actor);
        if (known.proposal() != null) return page(at, form, problem(texts, "proposals.paper.code.typed"), known, shell, actor);
        cards.type(actor, code.orElseThrow(), form.raise(known, shell.lang()));
        return SeeOther.to(href(at)).saying("proposals.card-typed");
    }

    static String href(Occasion at) {
        return at.event() == null ? LocalPath.with("/cards/type", "space", at.space().slug()) : LocalPath.with("/cards/type", "event", at.event().slug());
    }

    private static List<Problem> problem(Texts texts, String key) {
        return List.of(new Problem("code", texts.of(key)));
    }

    private Occasion at(CardForm form) {
        return occasions.find(form.event(), form.space()).orElseThrow(() -> new NotVisible("space"));
    }

    /** @param before the card when it was typed in before, so that the page leads to what came of it */
    private Page page(Occasion at, CardForm form, List<Problem> problems, @Nullable Known before, Shell shell, Actor actor) {
        var texts = shell.texts();
        var count = cards.count(actor, at.space().id(), at.event() == null ? null : at.event().id());
        var fields = List.of(
                Field.of("code", texts.of("proposals.paper.code"), form.code()).hint(texts.of("proposals.paper.code.hint")).problemOf(problems),
                Field.of("title", texts.of("proposals.paper.card.idea"), form.title()).problemOf(problems),
                Field.of("body", texts.of("ui.optional", texts.of("proposals.paper.card.why")), form.body()).problemOf(problems),
                Field.of("name", texts.of("ui.optional", texts.of("proposals.paper.card.name")), form.name()).hint(texts.of("proposals.paper.name.hint")).problemOf(problems),
                Field.of("email", texts.of("ui.optional", texts.of("proposals.paper.card.email")), form.email()).hint(texts.of("proposals.paper.email.hint")).problemOf(problems));
        var typed = before == null || before.proposal() == null ? null : proposals.get(before.proposal());
        return CardController.page(shell, at, texts.of("proposals.paper.type.title"), templates.paperType(shell, at, fields, count, typed)).with(problems);
    }
}
