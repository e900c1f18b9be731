package org.samskap.followups.web.reports;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.reports.ReportDesk;
import org.samskap.followups.internal.reports.Unsent;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What has not gone out: drafts, and what waits for its hour and can still be taken back. */
@Controller
@RequestMapping("/desk/reports")
class UnsentController {
    private static final int BEGINNING = 160;

    private final Templates templates = new StaticTemplates();
    private final ReportDesk reports;
    private final AtTheDesk desk;
    private final Spaces spaces;

    UnsentController(ReportDesk reports, AtTheDesk desk, Spaces spaces) {
        this.reports = reports;
        this.desk = desk;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page list(Shell shell, Actor actor) {
        var texts = shell.texts();
        var all = reports.list(desk.spacesOf(actor)).stream().map(unsent -> row(texts, unsent)).toList();
        var title = texts.of("followups.unsent");
        return Page.of(shell, title, templates.reportsUnsent(shell, all)).unlisted().below(Crumbs.of(texts.of("followups.desk"), "/desk").then(title, null));
    }

    private UnsentRow row(Texts texts, Unsent unsent) {
        var space = spaces.get(unsent.space());
        var text = unsent.report().text();
        var at = unsent.publishAt();
        return new UnsentRow(unsent.id().toString(), text.isEmpty() ? texts.of("followups.unsent.empty") : Words.beginning(text, BEGINNING),
                text.isEmpty() || space.lang() == texts.lang() ? null : space.lang().tag(), texts.of("followups.about", unsent.report().proposals().size()),
                at == null ? null : texts.of("followups.unsent.at", texts.dates().moment(at, space.zone())), problems(texts, unsent));
    }

    private static List<String> problems(Texts texts, Unsent unsent) {
        return unsent.problem() == null ? List.of() : List.of(unsent.problem().split(",")).stream().map(reason -> texts.of("followups.problem." + reason)).toList();
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}/take-back")
    SeeOther takeBack(@PathVariable ReportBackId id, Actor actor) {
        reports.takeBack(actor, id);
        return SeeOther.to("/desk/reports").saying("followups.report.taken-back");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/{id}/discard")
    SeeOther discard(@PathVariable ReportBackId id, Actor actor) {
        reports.discard(actor, id);
        return SeeOther.to("/desk/reports").saying("followups.report.discarded");
    }
}
