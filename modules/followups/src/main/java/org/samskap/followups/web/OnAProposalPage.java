package org.samskap.followups.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Threads;
import org.samskap.followups.internal.promises.Seeing;
import org.samskap.followups.internal.Threads.Thread;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The promise and the red thread of a proposal, and what staff can do about them; one statement together. */
@Component
class OnAProposalPage implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final Threads threads;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;
    private final Seeing seeing;
    private final ObjectProvider<ThreadSection> more;

    OnAProposalPage(Threads threads, AtTheDesk desk, Spaces spaces, Days days, Seeing seeing, ObjectProvider<ThreadSection> more) {
        this.threads = threads;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
        this.seeing = seeing;
        this.more = more;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        var space = spaces.get(proposal.space());
        var thread = threads.of(proposal);
        var today = days.today(space);
        var parts = new ArrayList<Part>();
        parts.add(new Part(Place.PROMISE, 10, promise(shell.texts(), thread, space, today)));
        parts.add(new Part(Place.TRAIL, 10, Ui.thread(shell.texts(), "trail", Knots.of(shell.texts(), thread, space, today))));
        if (proposal.lineage().turn() == null && desk.mayAnswer(actor, proposal.space())) parts.add(new Part(Place.ACTIONS, 50, templates.trailActions(actions(shell.texts(), proposal))));
        more.forEach(section -> parts.addAll(section.render(shell, proposal, actor, mine, thread)));
        return parts;
    }

    /** The role, and who of those in it sees to it. */
    private String owner(Texts texts, Item.Owed owed) {
        var name = seeing.nameOf(owed.person());
        return name == null ? owed.owner() : texts.of("followups.owner.of", owed.owner(), name);
    }

    private Content promise(Texts texts, Thread thread, Space space, LocalDate today) {
        var item = thread.item();
        var owed = item.owed();
        if (owed == null) return templates.trailOutcome(texts, item.status(), LocalDate.ofInstant(item.progress().statusAt(), space.zone()));
        var moved = Knots.lastMove(thread);
        if (moved == null || moved.text() == null) return Ui.promise(texts, owed.by(), owner(texts, owed), item.late(today));
        return Ui.promise(texts, owed.by(), owner(texts, owed), item.late(today),
                templates.trailMoved(texts, Foreign.plain(texts, moved.text(), space.lang())));
    }

    private static List<MenuItem.Link> actions(Texts texts, ProposalSummary proposal) {
        var links = new ArrayList<MenuItem.Link>();
        if (proposal.status() == Status.RECEIVED) links.add(link(texts, "read", proposal));
        links.add(link(texts, "report", proposal));
        if (proposal.status().open()) {
            links.add(link(texts, "promise", proposal));
            links.add(link(texts, "owner", proposal));
            links.add(link(texts, "handover", proposal));
        }
        return links;
    }

    private static MenuItem.Link link(Texts texts, String what, ProposalSummary proposal) {
        return new MenuItem.Link(texts.of("followups.do." + what), "/desk/" + what + "?proposal=" + proposal.reference(), false);
    }
}
