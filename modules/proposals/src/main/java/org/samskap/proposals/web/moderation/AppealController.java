package org.samskap.proposals.web.moderation;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.samskap.proposals.internal.Seen;
import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.LocalPath;
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

/** Whoever wrote a text that was hidden reads why and may ask us to look again: signed in, or with the code on the receipt. */
@Controller
class AppealController {
    private final Templates templates = new StaticTemplates();
    private final ModerationQueue queue;
    private final Moderation moderation;
    private final ProposalQueries proposals;
    private final Throttle throttle;

    AppealController(ModerationQueue queue, Moderation moderation, ProposalQueries proposals, Throttle throttle) {
        this.queue = queue;
        this.moderation = moderation;
        this.proposals = proposals;
        this.throttle = throttle;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/appeal/{kind}/{id}")
    Page ask(@PathVariable String kind, @PathVariable String id, Shell shell, Actor actor) {
        return page(queue.getHidden(actor, TextIds.of(kind, id)).id(), "/appeal/" + kind + "/" + id, AppealForm.EMPTY, shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/appeal/{kind}/{id}")
    Object appeal(@PathVariable String kind, @PathVariable String id, @ModelAttribute AppealForm form, Shell shell, Actor actor) {
        return appeal(queue.getHidden(actor, TextIds.of(kind, id)).id(), "/appeal/" + kind + "/" + id, "/appeal/" + kind + "/" + id, form, shell);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/mine/{code}/appeal")
    Page askWithReceipt(@PathVariable String code, @RequestParam(required = false) @Nullable String comment, HttpServletRequest request, Shell shell) {
        return page(behind(code, comment, request), href(code, comment), AppealForm.EMPTY, shell, List.of());
    }

    @Access(Who.EVERYONE)
    @PostMapping("/mine/{code}/appeal")
    Object appealWithReceipt(@PathVariable String code, @RequestParam(required = false) @Nullable String comment, @ModelAttribute AppealForm form, HttpServletRequest request, Shell shell) {
        return appeal(behind(code, comment, request), href(code, comment), "/mine/" + code, form, shell);
    }

    private static String href(String code, @Nullable String comment) {
        var href = "/mine/" + code + "/appeal";
        return comment == null ? href : LocalPath.with(href, "comment", comment);
    }

    // A guess counts as one, as on the receipt's own page.
    private TextId behind(String code, @Nullable String comment, HttpServletRequest request) {
        var seen = ReceiptCode.parse(code).flatMap(proposals::find).orElseThrow(() -> {
            throttle.spend(Limit.RECEIPT_CODE, request);
            return new NotVisible("receipt");
        });
        if (comment != null) return hers(seen, comment);
        if (!seen.summary().hidden()) throw new NotVisible("proposal of a receipt is not hidden");
        return TextId.of(seen.summary().id());
    }

    /** A comment that she wrote with the receipt. */
    private static TextId hers(Seen seen, String comment) {
        return seen.comments().stream().filter(said -> said.byAuthor() && said.hidden() && said.id().toString().equals(comment)).findFirst()
                .map(said -> new TextId(TextId.COMMENT, said.id())).orElseThrow(() -> new NotVisible("comment " + comment));
    }

    private Object appeal(TextId text, String here, String next, AppealForm form, Shell shell) {
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(text, here, form, shell, problems);
        moderation.appeal(text, Typed.lines(form.words()));
        return SeeOther.to(next).saying("proposals.moderation.appealed");
    }

    private Page page(TextId text, String action, AppealForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var hidden = queue.findHidden(text).orElseThrow(() -> new NotVisible("decision on " + text));
        return Page.of(shell, texts.of("proposals.moderation.appeal.title"),
                templates.moderationAppeal(shell, hidden, action, form.field(texts, problems))).unlisted().with(problems);
    }
}
