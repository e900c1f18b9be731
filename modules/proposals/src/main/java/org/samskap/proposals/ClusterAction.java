package org.samskap.proposals;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** Something a facilitator can do with a cluster on the board, such as founding a working group. Contributed as a bean. */
public interface ClusterAction {

    /** A link or a form, or empty when it does not apply to this cluster. */
    Optional<Content> render(Shell shell, ClusterId cluster, Actor facilitator);
}
