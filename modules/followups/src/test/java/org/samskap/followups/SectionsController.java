package org.samskap.followups;

import java.util.List;
import java.util.Set;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.Events;
import org.samskap.proposals.ListMarks;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.SpacePageSection;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.samskap.ui.Ui;
import org.samskap.workinggroups.GroupPageSection;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages of other modules, with nothing on them but our parts. */
@Controller
class SectionsController {
    private final Proposals proposals;
    private final Events events;
    private final Spaces spaces;
    private final WorkingGroups groups;
    private final ListMarks marks;
    private final List<StartPageSection> start;
    private final List<ProposalPageSection> ofProposal;
    private final List<EventPageSection> ofEvent;
    private final List<SpacePageSection> ofSpace;
    private final List<GroupPageSection> ofGroup;

    SectionsController(Proposals proposals, Events events, Spaces spaces, WorkingGroups groups, ListMarks marks, List<StartPageSection> start,
                       List<ProposalPageSection> ofProposal, List<EventPageSection> ofEvent, List<SpacePageSection> ofSpace,
                       List<GroupPageSection> ofGroup) {
        this.proposals = proposals;
        this.events = events;
        this.spaces = spaces;
        this.groups = groups;
        this.marks = marks;
        this.start = start;
        this.ofProposal = ofProposal;
        this.ofEvent = ofEvent;
        this.ofSpace = ofSpace;
        this.ofGroup = ofGroup;
    }

    private static Page page(Shell shell, List<? extends Content> parts) {
        return Page.of(shell, "Sections", Ui.all(parts));
    }

    @GetMapping("/test/start")
    Page start(Shell shell) {
        return page(shell, start.stream().flatMap(section -> section.render(shell).stream()).toList());
    }

    @GetMapping("/test/proposals/{id}")
    Page proposal(@PathVariable String id, Shell shell, @Nullable Actor actor) {
        var proposal = proposals.get(ProposalId.of(id));
        return page(shell, ofProposal.stream().flatMap(section -> section.render(shell, proposal, actor, false).stream()).map(ProposalPageSection.Part::content).toList());
    }

    @GetMapping("/test/mine/{id}")
    Page mine(@PathVariable String id, Shell shell) {
        var proposal = proposals.get(ProposalId.of(id));
        return page(shell, ofProposal.stream().flatMap(section -> section.render(shell, proposal, null, true).stream()).map(ProposalPageSection.Part::content).toList());
    }

    @GetMapping("/test/marks/{id}")
    Page marks(@PathVariable String id, Shell shell) {
        return page(shell, List.copyOf(marks.marks(shell, Set.of(ProposalId.of(id))).values()));
    }

    @GetMapping("/test/events/{slug}")
    Page event(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var event = events.find(slug).orElseThrow();
        return page(shell, ofEvent.stream().flatMap(section -> section.render(shell, event, actor).stream()).map(EventPageSection.Part::content).toList());
    }

    /** As on an event's page that lists what was raised: first all sections, then the marks. */
    @GetMapping("/test/events/{slug}/marks/{id}")
    Page marksOfAnEvent(@PathVariable String slug, @PathVariable String id, Shell shell, @Nullable Actor actor) {
        event(slug, shell, actor);
        return marks(id, shell);
    }

    @GetMapping("/test/spaces/{slug}")
    Page space(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var space = spaces.find(slug).orElseThrow();
        return page(shell, ofSpace.stream().flatMap(section -> section.render(shell, space, actor).stream()).toList());
    }

    @GetMapping("/test/groups/{slug}")
    Page group(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var group = groups.find(slug).orElseThrow();
        return page(shell, ofGroup.stream().flatMap(section -> section.render(shell, group, actor).stream()).map(GroupPageSection.Part::content).toList());
    }
}
