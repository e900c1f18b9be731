package org.samskap.proposals.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.internal.list.ListQueries;
import org.samskap.proposals.internal.list.Listed;
import org.samskap.proposals.internal.list.Order;
import org.samskap.proposals.internal.search.Sought;
import org.samskap.proposals.internal.search.WordList;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Page;
import org.samskap.ui.SeeOther;
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
    private final Narrowing narrowing;
    private final Spaces spaces;

    ProposalListController(ListQueries queries, WordList words, ProposalRows rows, Narrowing narrowing, Spaces spaces) {
        this.queries = queries;
        this.words = words;
        this.rows = rows;
        this.narrowing = narrowing;
        this.spaces = spaces;
    }

    /** A form of many filters sends also those that nobody filled in; they are left out of the address. */
    @Access(Who.EVERYONE)
    @GetMapping(ListForm.ADDRESS)
    Object list(WebRequest request, Shell shell, @Nullable Actor actor) {
        var form = ListForm.of(request);
        if (ListForm.NAMES.stream().anyMatch(name -> !name.equals("q") && "".equals(request.getParameter(name)))) return SeeOther.to(form.href());
        var after = request.getParameter("after");
        var number = Reference.parse(form.words()).orElse(null);
        var narrowed = narrowing.of(form, shell.texts());
        var sought = number == null ? words.find(form.words()) : Sought.NOTHING;
        var found = queries.list(narrowed.wanted().saying(number, sought), form.order(), actor, after == null ? null : Reference.parse(after).orElse(null), ROWS + 1);
        return Page.of(shell, shell.texts().of("proposals.title"), templates.listShow(page(form, narrowed.chosen(), found, sought, shell)));
    }

    private ListPage page(ListForm form, List<Chosen> chosen, List<Listed> found, Sought sought, Shell shell) {
        boolean more = found.size() > ROWS;
        var shown = more ? found.subList(0, ROWS) : found;
        return new ListPage(shell, Field.of("q", shell.texts().of("proposals.list.words"), form.words()), form.kept(), spaces(form, shell),
                statuses(form, shell), orders(form, shell), chosen, form.href(FilterController.ADDRESS), form.narrows(),
                sought.guessed() && !shown.isEmpty(), rows.found(shell, shown, sought),
                more ? LocalPath.with(form.href(), "after", shown.getLast().proposal().reference().text()) : null);
    }

    private List<Link> spaces(ListForm form, Shell shell) {
        var all = spaces.list();
        if (all.size() < 2) return List.of();
        var links = new ArrayList<Link>();
        links.add(new Link(shell.texts().of("proposals.list.everywhere"), form.space(null).href(), form.get("space") == null));
        for (Space space : all) links.add(new Link(space.name(), form.space(space.slug()).href(), space.slug().equals(form.get("space"))));
        return links;
    }

    private static List<Link> statuses(ListForm form, Shell shell) {
        var links = new ArrayList<Link>();
        links.add(new Link(shell.texts().of("proposals.list.all"), form.with("status", null).href(), form.chosen() == null));
        Arrays.stream(Status.values()).forEach(status ->
                links.add(new Link(status.word(shell.texts()), form.with("status", status.name()).href(), status == form.chosen())));
        return links;
    }

    private static List<Link> orders(ListForm form, Shell shell) {
        return Arrays.stream(Order.values()).map(order -> new Link(shell.texts().of("proposals.list.order." + order.name().toLowerCase(Locale.ROOT)),
                form.with("sort", order == Order.NEWEST ? null : order.name()).href(), order == form.order())).toList();
    }
}
