package org.samskap.proposals.web.moderation;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.moderation.Erasing;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
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

/** Erasing a hidden text for good, on a page of its own that says what goes and what stays. */
@Controller
@RequestMapping("/moderation/{kind}/{id}/erase")
class EraseController {
    private final Templates templates = new StaticTemplates();
    private final ModerationQueue queue;
    private final Erasing erasing;

    EraseController(ModerationQueue queue, Erasing erasing) {
        this.queue = queue;
        this.erasing = erasing;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@PathVariable String kind, @PathVariable String id, Shell shell, Actor actor) {
        return page(TextIds.of(kind, id), EraseForm.EMPTY, shell, actor, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object erase(@PathVariable String kind, @PathVariable String id, @ModelAttribute EraseForm form, Shell shell, Actor actor) {
        var text = TextIds.of(kind, id);
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(text, form, shell, actor, problems);
        erasing.erase(actor, text, String.valueOf(form.reason()));
        return SeeOther.to("/moderation/" + text).saying("proposals.moderation.erased");
    }

    private Page page(TextId id, EraseForm form, Shell shell, Actor actor, List<Problem> problems) {
        var texts = shell.texts();
        var text = queue.get(actor, id).text();
        if (!erasing.isPossible(actor, text)) throw new NotVisible("erasing " + id);
        var title = texts.of("proposals.moderation.erase.title");
        return Page.of(shell, title, templates.moderationErase(shell, text, form.reasonField(texts, problems), form.sureField(texts, problems))).unlisted().with(problems)
                .below(Crumbs.of(texts.of("proposals.moderation.title"), "/moderation").then(texts.of("proposals.moderation.dossier"), "/moderation/" + id).then(title, null));
    }
}
