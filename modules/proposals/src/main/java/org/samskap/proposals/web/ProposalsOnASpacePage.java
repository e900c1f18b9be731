package org.samskap.proposals.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.internal.list.ListQueries;
import org.samskap.proposals.web.list.ProposalRows;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The latest proposals of a space, and the way to raise one. */
@Component
class ProposalsOnASpacePage implements SpacePageSection {
    private static final int MOST = 5;

    private final Templates templates = new StaticTemplates();
    private final ListQueries queries;
    private final ProposalRows rows;
    private final Roles roles;

    ProposalsOnASpacePage(ListQueries queries, ProposalRows rows, Roles roles) {
        this.queries = queries;
        this.rows = rows;
        this.roles = roles;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        return Optional.of(templates.sectionSpace(shell, space, rows.of(shell, queries.listLatest(space.id(), actor, MOST)),
                roles.may(actor, space.id(), Role.FACILITATOR, Role.COMMUNICATOR, Role.ADMINISTRATOR)));
    }
}
