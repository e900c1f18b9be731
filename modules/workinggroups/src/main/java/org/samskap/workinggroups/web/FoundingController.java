package org.samskap.workinggroups.web;

import java.util.List;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a facilitator found a group from a cluster. */
@Controller
class FoundingController {
    private final Templates templates = new StaticTemplates();
    private final Founding founding;
    private final WorkingGroups groups;
    private final GroupQueries queries;

    FoundingController(Founding founding, WorkingGroups groups, GroupQueries queries) {
        this.founding = founding;
        this.groups = groups;
        this.queries = queries;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/groups/new")
    Object ask(FoundingForm form, Shell shell, Actor actor) {
        var cluster = founding.open(actor, Typed.cluster(form.cluster()));
        var founded = queries.findFoundedFrom(Set.of(cluster.id())).get(cluster.id());
        return founded == null ? page(shell, cluster, form.named(cluster.name()), List.of()) : SeeOther.to(founded.href());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/groups/new")
    Object found(FoundingForm form, Shell shell, Actor actor) {
        var cluster = founding.open(actor, Typed.cluster(form.cluster()));
        var problems = form.problems(shell.texts());
        if (!problems.isEmpty()) return page(shell, cluster, form, problems);
        var founded = groups.found(actor, cluster.id(), form.name(), form.name(), form.purpose(), form.done());
        return SeeOther.to(groups.get(founded).href()).saying("workinggroups.founded");
    }

    private Page page(Shell shell, Cluster cluster, FoundingForm form, List<Problem> problems) {
        var title = shell.texts().of("workinggroups.found");
        var page = FoundingPage.of(shell.texts(), cluster, form, problems);
        return Page.of(shell, title, templates.founding(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(shell.texts().of("workinggroups.groups"), "/groups").then(title, null));
    }
}
