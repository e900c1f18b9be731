package org.samskap.workinggroups.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterAction;
import org.samskap.proposals.ClusterId;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On the board: the way to found a group from a cluster, or to the group that was founded from it. */
@Component
class FoundGroupAction implements ClusterAction {
    private final Templates templates = new StaticTemplates();
    private final GroupQueries groups;

    FoundGroupAction(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public Optional<Content> render(Shell shell, ClusterId cluster, Actor facilitator) {
        return Optional.of(renderAll(shell, Set.of(cluster), facilitator).get(cluster));
    }

    @Override
    public Map<ClusterId, Content> renderAll(Shell shell, Collection<ClusterId> clusters, Actor facilitator) {
        var founded = groups.findFoundedFrom(clusters);
        var actions = new LinkedHashMap<ClusterId, Content>();
        for (var cluster : clusters) actions.put(cluster, templates.found(shell.texts(), cluster, founded.get(cluster)));
        return actions;
    }
}
