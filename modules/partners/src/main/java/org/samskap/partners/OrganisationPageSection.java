package org.samskap.partners;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A part of an organisation's page. A module contributes one as a bean. */
public interface OrganisationPageSection {

    int order();

    Optional<Content> render(Shell shell, Organisation organisation, @Nullable Actor actor);
}
