package org.samskap.proposals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** Something a facilitator can do with a cluster on the board, such as founding a working group. Contributed as a bean. */
public interface ClusterAction {

    /** A link or a form, or empty when it does not apply to this cluster. */
    Optional<Content> render(Shell shell, ClusterId cluster, Actor facilitator);

    /** The same for all clusters of a board; whoever asks the database answers in one statement. */
    default Map<ClusterId, Content> renderAll(Shell shell, Collection<ClusterId> clusters, Actor facilitator) {
        var actions = new LinkedHashMap<ClusterId, Content>();
        clusters.forEach(cluster -> render(shell, cluster, facilitator).ifPresent(action -> actions.put(cluster, action)));
        return actions;
    }
}
