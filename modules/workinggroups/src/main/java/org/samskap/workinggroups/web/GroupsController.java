package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Access;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The groups of all spaces, or of one. */
@Controller
class GroupsController {
    private static final int PART = 30;

    private final Templates templates = new StaticTemplates();
    private final GroupQueries groups;
    private final Founding founding;
    private final Spaces spaces;

    GroupsController(GroupQueries groups, Founding founding, Spaces spaces) {
        this.groups = groups;
        this.founding = founding;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/groups")
    Page list(GroupsFilter filter, Shell shell, @Nullable Actor actor) {
        var found = actor == null || founding.spacesOf(actor).isEmpty() ? null : "/groups/new";
        var page = page(filter.chosen(spaces), shell.texts(), found);
        return Page.of(shell, shell.texts().of("workinggroups.groups"), templates.groups(shell.texts(), page));
    }

    private GroupsPage page(GroupsFilter.Chosen chosen, Texts texts, @Nullable String foundHref) {
        var found = groups.list(chosen.spaceId(), chosen.state(), chosen.after(), PART + 1);
        var known = GroupRow.byId(spaces);
        var rows = found.stream().limit(PART).map(group -> new GroupRow(group, known.get(group.space()).name())).toList();
        var more = found.size() > PART ? chosen.with(found.get(PART - 1).id()).href() : null;
        boolean demo = rows.stream().anyMatch(row -> known.get(row.group().space()).demo());
        return new GroupsPage(spaceLinks(chosen, texts), stateLinks(chosen, texts), rows, demo, more, foundHref);
    }

    private List<Link> spaceLinks(GroupsFilter.Chosen chosen, Texts texts) {
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("workinggroups.filter.spaces"), chosen.with((Space) null).href(), chosen.space() == null));
        spaces.list().forEach(space -> links.add(new Link(space.name(), chosen.with(space).href(), space.equals(chosen.space()))));
        return links;
    }

    private List<Link> stateLinks(GroupsFilter.Chosen chosen, Texts texts) {
        var links = new ArrayList<Link>();
        links.add(new Link(texts.of("workinggroups.filter.states"), chosen.with((State) null).href(), chosen.state() == null));
        groups.countByState().keySet().stream().sorted()
                .forEach(state -> links.add(new Link(state.word(texts), chosen.with(state).href(), state == chosen.state())));
        return links;
    }
}
