package org.samskap.proposals.web.moderation;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.samskap.accounts.Throttle;
import org.samskap.accounts.Throttle.Limit;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
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

/** "Report this text", for everybody; nothing is kept about who does (PRIV-01). */
@Controller
@RequestMapping("/report/{kind}/{id}")
class ReportController {
    private final Templates templates = new StaticTemplates();
    private final ModerationQueue queue;
    private final Moderation moderation;
    private final Throttle throttle;

    ReportController(ModerationQueue queue, Moderation moderation, Throttle throttle) {
        this.queue = queue;
        this.moderation = moderation;
        this.throttle = throttle;
    }

    @Access(Who.EVERYONE)
    @GetMapping
    Page ask(@PathVariable String kind, @PathVariable String id, Shell shell) {
        return page(queue.getPublic(TextIds.of(kind, id)), ReportForm.EMPTY, shell, List.of());
    }

    @Access(Who.EVERYONE)
    @PostMapping
    Object report(@PathVariable String kind, @PathVariable String id, @ModelAttribute ReportForm form, HttpServletRequest request, Shell shell) {
        var text = queue.getPublic(TextIds.of(kind, id));
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(text, form, shell, problems);
        throttle.spend(Limit.REPORT_TEXT, request);
        moderation.report(text.id(), GroundField.read(form.ground()).orElseThrow(), form.words());
        return SeeOther.to(text.href()).saying("proposals.moderation.reported");
    }

    private Page page(ModeratedText text, ReportForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        return Page.of(shell, texts.of("proposals.moderation.report.title"), templates.moderationReport(shell, text,
                form.groundField(texts, problems), form.wordsField(texts, problems))).unlisted().with(problems);
    }
}
