package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.list.ListQueries;
import org.samskap.proposals.internal.list.Listed;
import org.samskap.proposals.internal.list.Order;
import org.samskap.proposals.internal.list.Wanted;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.Lang;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** All proposals; what narrows and sorts the list stands in the address. */
@Controller
class ProposalListController {
    private static final int ROWS = 20;

    private final Templates templates = new StaticTemplates();
    private final ListQueries queries;
    private final WordList words;
    private final ProposalRows rows;
    private final Spaces spaces;
    private final Events events;

    ProposalListController(ListQueries queries, WordList words, ProposalRows rows, Spaces spaces, Events events) {
        this.queries = queries;
        this.words = words;
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
        var number = Reference.parse(form.words()).orElse(null);
        var sought = number == null ? words.find(form.words()) : Sought.NOTHING;
        var wanted = new Wanted(space == null ? null : space.id(), form.chosen(), event == null ? null : event.id(), form.language(), number, sought);
        var found = queries.list(wanted, form.order(), actor, after == null ? null : Reference.parse(after).orElse(null), ROWS + 1);
        return Page.of(shell, shell.texts().of("proposals.title"), templates.listShow(page(form, event, found, sought, shell)));
    }

    private ListPage page(ListForm form, @Nullable EventSummary event, List<Listed> found, Sought sought, Shell shell) {
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        return new ListPage(shell, Field.of("q", shell.texts().of("proposals.list.words"), form.words()), form.kept(), spaces(form, shell),
                statuses(form, shell), languages(form, shell), orders(form, shell), event, form.event(null).href(), form.narrows(),
                sought.guessed() && !shown.isEmpty(), form.order() != Order.NEWEST || form.language() != null, rows.found(shell, shown, sought),
                more ? form.href(shown.getLast().proposal().reference().text()) : null);
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

    private static List<Link> languages(ListForm form, Shell shell) {
        var links = new ArrayList<Link>();
        links.add(new Link(shell.texts().of("proposals.list.all"), form.written(null).href(), form.language() == null));
        for (Lang lang : Lang.values()) links.add(new Link(lang.ownName(), form.written(lang).href(), lang == form.language()));
        return links;
    }

    private static List<Link> orders(ListForm form, Shell shell) {
        return Arrays.stream(Order.values()).map(order -> new Link(shell.texts().of("proposals.list.order." + order.name().toLowerCase(Locale.ROOT)),
                form.sort(order).href(), order == form.order())).toList();
    }
}
