package org.samskap.followups.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.desk.DeskQueries;
import org.samskap.followups.internal.desk.DeskQueries.OnDesk;
import org.samskap.followups.internal.desk.DeskQueries.Pile;
import org.samskap.followups.internal.desk.NextMeetings;
import org.samskap.followups.internal.desk.NextMeetings.Needs;
import org.samskap.followups.internal.reports.ReportDesk;
import org.samskap.followups.web.Foreign;
import org.samskap.followups.web.ItemRow;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.GroupDuties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The desk of those who answer: what is late, due, new and waiting, in all their spaces. */
@Controller
class DeskController {
    private static final int TOP = 15;
    private static final int PIECE = 50;

    private final Templates templates = new StaticTemplates();
    private final DeskQueries queries;
    private final ReportDesk reports;
    private final NextMeetings meetings;
    private final GroupDuties groups;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;

    DeskController(DeskQueries queries, ReportDesk reports, NextMeetings meetings, GroupDuties groups, AtTheDesk desk, Spaces spaces, Days days) {
        this.queries = queries;
        this.reports = reports;
        this.meetings = meetings;
        this.groups = groups;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/desk")
    Page show(@ModelAttribute DeskFilter filter, Shell shell, Actor actor) {
        var mine = desk.spacesOf(actor).stream().map(spaces::get).sorted(Comparator.comparing(Space::name)).toList();
        var chosen = mine.stream().filter(space -> space.slug().equals(filter.space())).findFirst().orElse(null);
        var ids = (chosen == null ? mine : List.of(chosen)).stream().map(Space::id).toList();
        var page = page(shell.texts(), mine, chosen, filter, queries.counts(ids), ids);
        return Page.of(shell, shell.texts().of("followups.desk"), templates.deskPage(shell.texts(), page)).unlisted();
    }

    private DeskPage page(Texts texts, List<Space> mine, @Nullable Space chosen, DeskFilter filter, Map<Pile, Integer> counts, Collection<SpaceId> ids) {
        var slug = chosen == null ? null : chosen.slug();
        var pile = filter.chosen();
        var found = pile == null ? queries.tops(ids, TOP) : queries.list(ids, pile, filter.place(), PIECE + 1);
        boolean more = pile != null && found.size() > PIECE;
        var shown = more ? found.subList(0, PIECE) : found;
        var heaps = Arrays.stream(Pile.values()).filter(one -> pile == null ? counts.containsKey(one) : one == pile)
                .map(one -> heap(texts, one, counts.getOrDefault(one, 0), shown, slug, pile == null)).toList();
        return new DeskPage(spaceLinks(texts, mine, chosen, pile), pileLinks(texts, slug, pile, counts), heaps,
                more ? moreHref(slug, pile, shown.getLast()) : null,
                reports.list(ids).size(), pile == null ? meetings.list(ids).stream().map(needs -> meeting(texts, needs)).toList() : List.of(),
                pile == null ? groups.listLate(ids, TOP) : List.of());
    }

    private static DeskPage.Meeting meeting(Texts texts, Needs needs) {
        var event = needs.event();
        return new DeskPage.Meeting(event.href() + "#agenda", event.title(), Foreign.tag(texts, event.lang()), event.firstDay(),
                texts.of("followups.desk.meeting", needs.open(), needs.late(), needs.silent()));
    }

    private DeskPage.Heap heap(Texts texts, Pile pile, int count, List<OnDesk> found, @Nullable String space, boolean top) {
        var lines = found.stream().filter(one -> one.pile() == pile).map(one -> line(texts, one)).toList();
        return new DeskPage.Heap(pile, texts.of("followups.pile." + pile), count, lines, top && count > lines.size() ? DeskFilter.href(space, pile) : null);
    }

    private DeskPage.Line line(Texts texts, OnDesk one) {
        var space = spaces.get(one.item().about().space());
        var row = ItemRow.of(texts, one.item(), space.zone(), days.today(space));
        var actions = new ArrayList<MenuItem.Link>();
        var able = one.item().status() == Status.RECEIVED ? List.of("read", "report", "promise", "handover") : List.of("report", "promise", "handover");
        able.forEach(what -> actions.add(new MenuItem.Link(texts.of("followups.do." + what + ".short"), "/desk/" + what + "?proposal=" + row.reference(), false)));
        return new DeskPage.Line(row, space.name(), actions);
    }

    private static List<MenuItem.Link> spaceLinks(Texts texts, List<Space> mine, @Nullable Space chosen, @Nullable Pile pile) {
        if (mine.size() < 2) return List.of();
        var links = new ArrayList<MenuItem.Link>();
        links.add(new MenuItem.Link(texts.of("followups.desk.all"), DeskFilter.href(null, pile), chosen == null));
        mine.forEach(space -> links.add(new MenuItem.Link(space.name(), DeskFilter.href(space.slug(), pile), space.equals(chosen))));
        return links;
    }

    private static List<MenuItem.Link> pileLinks(Texts texts, @Nullable String space, @Nullable Pile chosen, Map<Pile, Integer> counts) {
        var links = new ArrayList<MenuItem.Link>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        links.add(new MenuItem.Link(texts.of("followups.desk.everything") + " (" + all + ")", DeskFilter.href(space, null), chosen == null));
        for (var pile : Pile.values()) {
            links.add(new MenuItem.Link(texts.of("followups.pile." + pile) + " (" + counts.getOrDefault(pile, 0) + ")", DeskFilter.href(space, pile), pile == chosen));
        }
        return links;
    }

    private static String moreHref(@Nullable String space, Pile pile, OnDesk last) {
        return LocalPath.with(DeskFilter.href(space, pile), "after", last.item().owed().by() + "_" + last.item().proposal());
    }
}
