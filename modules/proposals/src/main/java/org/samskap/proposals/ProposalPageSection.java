package org.samskap.proposals;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/**
 * A contribution to a proposal's page, and to the private page behind a receipt code. A module adds one as a bean; it
 * costs the page at most one statement.
 */
public interface ProposalPageSection {

    /**
     * NOTICE stands directly under the text, for what a reader must know first; PROMISE is the second thing on the page; TRAIL its spine, under the heading with the id {@code trail} that the page
     * itself gives; ACTIONS its links and forms, quiet ones; ASIDE beside it; BELOW after the comments, with a heading h2.
     */
    enum Place { NOTICE, PROMISE, TRAIL, ACTIONS, ASIDE, BELOW }

    /** One part of the page; lower orders come first within a place. */
    record Part(Place place, int order, Content content) {}

    /**
     * No parts when there is nothing to show.
     *
     * @param mine whether the page was opened with the receipt code
     */
    List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine);
}
