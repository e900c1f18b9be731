package org.samskap.workinggroups.web.reports;

import java.util.List;

import org.samskap.accounts.Actor;
import org.samskap.events.EventSeries;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.reports.Telling;
import org.samskap.workinggroups.web.Frame;
import org.samskap.workinggroups.web.Typed;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets those who run a group report: written once, heard by everybody who is part of what the group carries. */
@Controller
class ReportController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Telling telling;
    private final EventSeries series;
    private final Frame frame;

    ReportController(AtTheGroup door, Telling telling, EventSeries series, Frame frame) {
        this.door = door;
        this.telling = telling;
        this.series = series;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/report")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        return page(shell, open(slug, actor), ReportForm.EMPTY, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/report")
    Object report(@PathVariable String slug, ReportForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var problems = form.problems(shell.texts(), frame.today(opened.group()));
        if (!problems.isEmpty()) return page(shell, opened, form, problems);
        telling.tell(opened.group(), actor.id(), form.told(), "report:" + Typed.key(form.key()));
        return SeeOther.to(opened.group().href()).saying("workinggroups.reported");
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    private Page page(Shell shell, Opened opened, ReportForm form, List<Problem> problems) {
        var texts = shell.texts();
        var of = opened.terms().series();
        var heardAt = of == null ? null : series.findNext(of, frame.today(opened.group())).orElse(null);
        var page = ReportPage.of(texts, opened.group(), heardAt, form, problems);
        return frame.page(shell, opened.group(), texts.of("workinggroups.report"), templates.reportsForm(shell, page), problems);
    }
}
