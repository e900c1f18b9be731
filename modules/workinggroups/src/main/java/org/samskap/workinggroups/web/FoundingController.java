package org.samskap.workinggroups.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.internal.Basis;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a facilitator found a group: from groups of proposals on a board, from proposals of any space, or from nothing. */
@Controller
class FoundingController {
    private final Templates templates = new StaticTemplates();
    private final Founding founding;
    private final WorkingGroups groups;
    private final GroupQueries queries;
    private final Proposals proposals;
    private final Spaces spaces;

    FoundingController(Founding founding, WorkingGroups groups, GroupQueries queries, Proposals proposals, Spaces spaces) {
        this.founding = founding;
        this.groups = groups;
        this.queries = queries;
        this.proposals = proposals;
        this.spaces = spaces;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/new")
    Object ask(FoundingForm form, Shell shell, Actor actor) {
        var clusters = clusters(form);
        var numbers = Numbers.of(form.more() == null ? form.proposal() : form.more(), proposals, actor);
        var basis = founding.open(actor, space(form, actor), clusters, numbers.known());
        var founded = clusters.size() == 1 ? queries.findFoundedFrom(Set.copyOf(clusters)).get(clusters.getFirst()) : null;
        if (founded != null) return SeeOther.to(founded.href());
        return page(shell, actor, basis, form.opened(clusters.isEmpty() ? null : basis.clusters().getFirst().name(), home(numbers, actor)), List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/new")
    Object found(FoundingForm form, Shell shell, Actor actor) {
        var numbers = Numbers.of(form.more(), proposals, actor);
        var basis = founding.open(actor, space(form, actor), clusters(form), numbers.known());
        var problems = form.problems(shell.texts(), numbers, clusters(form).isEmpty() && mine(actor).size() > 1);
        if (!problems.isEmpty()) return page(shell, actor, basis, form, problems);
        var founded = founding.found(actor, basis, form.charter(), form.start(), Typed.key(form.key()));
        return SeeOther.to(groups.get(founded).href()).saying(basis.sources().isEmpty() ? "workinggroups.founded.alone" : "workinggroups.founded");
    }

    private static List<ClusterId> clusters(FoundingForm form) {
        return form.clusters().stream().map(Typed::cluster).distinct().toList();
    }

    /** A cluster says itself where it is; otherwise the person chooses. Until then any of her spaces lets her in. */
    private @Nullable SpaceId space(FoundingForm form, Actor actor) {
        if (!form.clusters().isEmpty()) return null;
        if (Typed.text(form.space()).isBlank()) return mine(actor).stream().findFirst().map(Space::id).orElseThrow(() -> new NotVisible("founding groups"));
        return spaces.find(form.space()).map(Space::id).orElseThrow(() -> new NotVisible("space " + form.space()));
    }

    /** Where the proposals are that come along, if the person may found groups there; or null. */
    private @Nullable String home(Numbers numbers, Actor actor) {
        var theirs = numbers.known().stream().map(ProposalSummary::space).toList();
        return mine(actor).stream().filter(space -> theirs.contains(space.id())).map(Space::slug).findFirst().orElse(null);
    }

    /** What else stands on the board and is nobody's group yet. */
    private Map<ClusterId, String> beside(Basis basis) {
        if (basis.clusters().isEmpty()) return Map.of();
        var beside = new LinkedHashMap<>(proposals.clustersBeside(basis.clusters().getFirst().id()));
        beside.keySet().removeAll(queries.findFoundedFrom(Set.copyOf(beside.keySet())).keySet());
        return beside;
    }

    private List<Space> mine(Actor actor) {
        return founding.spacesOf(actor).stream().map(spaces::get).sorted(Comparator.comparing(Space::name)).toList();
    }

    private Page page(Shell shell, Actor actor, Basis basis, FoundingForm form, List<Problem> problems) {
        var title = shell.texts().of("workinggroups.found");
        var page = FoundingPage.of(shell.texts(), basis, basis.clusters().isEmpty() ? mine(actor) : List.of(), beside(basis), form, problems);
        return Page.of(shell, title, templates.founding(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(shell.texts().of("workinggroups.groups"), "/groups").then(title, null));
    }
}
