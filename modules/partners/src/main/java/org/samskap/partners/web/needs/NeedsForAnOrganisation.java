package org.samskap.partners.web.needs;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.partners.internal.needs.Answered;
import org.samskap.partners.internal.needs.OpenNeeds;
import org.samskap.partners.internal.needs.Suggesting;
import org.samskap.partners.internal.needs.Suggesting.Chance;
import org.samskap.partners.web.templates.StaticTemplates;
import org.samskap.partners.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On the page of an organisation, for those who speak for it: what it might help with, and why we think so. Asks nothing for others. */
@Component
class NeedsForAnOrganisation implements OrganisationPageSection {
    private static final int AMONG = 60;
    private static final int AT_MOST = 5;
    private final Templates templates = new StaticTemplates();
    private final OrganisationQueries organisations;
    private final OpenNeeds needs;
    private final Suggesting suggesting;

    NeedsForAnOrganisation(OrganisationQueries organisations, OpenNeeds needs, Suggesting suggesting) {
        this.organisations = organisations;
        this.needs = needs;
        this.suggesting = suggesting;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> render(Shell shell, Organisation organisation, @Nullable Actor actor) {
        if (actor == null || !organisations.represents(actor.id(), organisation.id())) return Optional.empty();
        var others = needs.list(null, null, null, AMONG).stream().filter(one -> !in(one, organisation)).toList();
        var fitting = suggesting.chancesOf(organisation, others).stream().limit(AT_MOST).map(chance -> fitting(shell, chance)).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(templates.needsYours(shell.texts(), fitting));
    }

    private static boolean in(Answered one, Organisation organisation) {
        return one.made().stream().anyMatch(made -> made.commitment().organisation().equals(organisation.id()));
    }

    private static FittingNeed fitting(Shell shell, Chance chance) {
        var needing = chance.to().needing();
        return new FittingNeed(needing.title(), needing.href(), NeedsPages.foreign(shell.texts(), needing.lang()), chance.need(), chance.fit().reasons(),
                NeedsPages.answerHref(needing.target(), chance.need()));
    }
}
