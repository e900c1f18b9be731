package org.samskap.proposals.web.list;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.proposals.internal.list.ListQueries;
import org.samskap.proposals.internal.list.Order;
import org.samskap.proposals.internal.list.Wanted;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.LocalPath;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On the page of an organisation: the proposals it works on, newest first, in one statement. */
@Component
class ProposalsOfOrganisation implements OrganisationPageSection {
    private static final int MOST = 5;

    private final Templates templates = new StaticTemplates();
    private final ListQueries queries;

    ProposalsOfOrganisation(ListQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Content> render(Shell shell, Organisation organisation, @Nullable Actor actor) {
        var found = queries.list(Wanted.all().with(organisation.id()), Order.NEWEST, actor, null, MOST + 1);
        if (found.isEmpty()) return Optional.empty();
        var all = found.size() > MOST ? LocalPath.with(ListForm.ADDRESS, "organisation", organisation.slug()) : null;
        return Optional.of(templates.sectionOrganisation(shell, found.stream().limit(MOST).toList(), all));
    }
}
