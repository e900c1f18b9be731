package org.samskap.proposals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.ProposalQueries;
import org.samskap.proposals.internal.Wanted;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** All proposals, newest first; what narrows the list stands in the address. */
@Controller
class ProposalListController {
    private static final int ROWS = 20;

    private final Templates templates = new StaticTemplates();
    private final ProposalQueries queries;
    private final ProposalRows rows;
    private final Spaces spaces;
    private final Events events;

    ProposalListController(ProposalQueries queries, ProposalRows rows, Spaces spaces, Events events) {
        this.queries = queries;
        this.rows = rows;
        this.spaces = spaces;
        this.events = events;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/proposals")
    Page list(WebRequest request, Shell shell, @Nullable Actor actor) {
        var form = ListForm.of(request);
        var after = request.getParameter("after");
        var space = form.space() == null || form.space().isEmpty() ? null
                : spaces.find(form.space()).orElseThrow(() -> new NotVisible("space"));
        var event = form.event() == null || form.event().isEmpty() ? null
                : events.find(form.event()).orElseThrow(() -> new NotVisible("event"));
        var wanted = new Wanted(space == null ? null : space.id(), form.chosen(), event == null ? null : event.id(), form.words());
        var found = queries.list(wanted, actor, after == null ? null : Reference.parse(after).orElse(null), ROWS + 1);
        return Page.of(shell, shell.texts().of("proposals.title"), templates.listShow(page(form, event, found, shell)));
    }

    private ListPage page(ListForm form, @Nullable EventSummary event, List<ProposalSummary> found, Shell shell) {
        var texts = shell.texts();
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        return new ListPage(shell, Field.of("q", texts.of("proposals.list.words"), form.words()), kept(form), spaces(form, shell),
                statuses(form, shell), event, form.event(null).href(), form.narrows(), rows.withEvents(shell, shown),
                more ? form.href(shown.getLast().reference().text()) : null);
    }

    private static List<String[]> kept(ListForm form) {
        var kept = new ArrayList<String[]>();
        if (form.space() != null) kept.add(new String[] {"space", form.space()});
        if (form.chosen() != null) kept.add(new String[] {"status", form.chosen().name()});
        if (form.event() != null) kept.add(new String[] {"event", form.event()});
        return kept;
    }

    private List<Link> spaces(ListForm form, Shell shell) {
        var all = spaces.list();
        if (all.size() < 2) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(shell.texts().of("proposals.list.everywhere"), form.space(null).href(), form.space() == null));
        for (Space space : all) links.add(new Link(space.name(), form.space(space.slug()).href(), space.slug().equals(form.space())));
        return links;
    }

    private static List<Link> statuses(ListForm form, Shell shell) {
        var links = new ArrayList<Link>();
        links.add(new Link(shell.texts().of("proposals.list.all"), form.status(null).href(), form.chosen() == null));
        Arrays.stream(Status.values()).forEach(status ->
                links.add(new Link(status.word(shell.texts()), form.status(status).href(), status == form.chosen())));
        return links;
    }
}
