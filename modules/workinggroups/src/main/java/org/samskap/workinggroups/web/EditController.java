package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSeries;
import org.samskap.events.SeriesSummary;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Running;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets those who run a group say what it is for, whom to ask, how one joins, and when it reports where. */
@Controller
class EditController {
    private final Templates templates = new StaticTemplates();
    private final AtTheGroup door;
    private final Running running;
    private final EventSeries series;
    private final Proposals proposals;
    private final Frame frame;

    EditController(AtTheGroup door, Running running, EventSeries series, Proposals proposals, Frame frame) {
        this.door = door;
        this.running = running;
        this.series = series;
        this.proposals = proposals;
        this.frame = frame;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/{slug}/edit")
    Page ask(@PathVariable String slug, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var mine = series(opened);
        return page(shell, opened, mine, EditForm.of(opened, slugOf(mine, opened)), opened.terms().version(), false, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/{slug}/edit")
    Object change(@PathVariable String slug, EditForm form, Shell shell, Actor actor) {
        var opened = open(slug, actor);
        var mine = series(opened);
        var numbers = Numbers.of(opened.standing().staff() ? form.more() : null, proposals, actor);
        var problems = form.problems(shell.texts(), numbers, frame.today(opened.group()), opened.terms().reportBy());
        if (!problems.isEmpty()) return page(shell, opened, mine, form, form.seen(), false, problems);
        // Nothing typed is lost: the form comes back, with what stands now above it.
        if (form.seen() != opened.terms().version()) {
            return page(shell, opened, mine, form, opened.terms().version(), true,
                    List.of(new Problem("name", shell.texts().of("workinggroups.edit.changed")))).status(409);
        }
        running.change(opened, form.seen(), rules(opened, mine, form), numbers.known().stream().map(ProposalSummary::id).toList());
        return SeeOther.to(opened.group().href()).saying("workinggroups.edited");
    }

    private static Running.Rules rules(Opened opened, List<SeriesSummary> mine, EditForm form) {
        var chosen = mine.stream().filter(one -> one.slug().equals(form.series())).map(SeriesSummary::id).findFirst().orElse(null);
        return new Running.Rules(form.charter(opened.group().slug()), form.whom(), form.how(), chosen, Typed.day(form.reportBy()));
    }

    private Opened open(String slug, Actor actor) {
        var opened = door.openToLead(slug, actor);
        if (!opened.group().state().open()) throw new NotVisible("a group that is over");
        return opened;
    }

    /** The series it may report to; not the one of its own meetings. */
    private List<SeriesSummary> series(Opened opened) {
        return series.listIn(opened.group().space()).stream().filter(one -> !one.id().equals(opened.terms().ownSeries()))
                .filter(one -> !one.slug().startsWith("grupp-")).toList();
    }

    private static @Nullable String slugOf(List<SeriesSummary> mine, Opened opened) {
        return mine.stream().filter(one -> one.id().equals(opened.terms().series())).map(SeriesSummary::slug).findFirst().orElse(null);
    }

    private Page page(Shell shell, Opened opened, List<SeriesSummary> mine, EditForm form, int version, boolean changed, List<Problem> problems) {
        var texts = shell.texts();
        var page = EditPage.of(texts, opened.group().href(), mine, form, version, changed, opened.standing().staff(), problems);
        return frame.page(shell, opened.group(), texts.of("workinggroups.edit"), templates.edit(shell, page, opened.group()), problems);
    }
}
