package org.samskap.partners;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A part of a unit's page, with headings from h2 down. A module contributes one as a bean. */
public interface UnitPageSection {

    int order();

    Optional<Content> render(Shell shell, UnitCard unit, @Nullable Actor actor);
}
