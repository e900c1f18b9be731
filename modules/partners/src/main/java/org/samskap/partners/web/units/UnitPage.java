package org.samskap.partners.web.units;

import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.partners.UnitCard;

/**
 * The page of a unit.
 *
 * @param lang     of its name, when it is not the page's
 * @param editHref where it is looked after, for whoever may, or null
 */
public record UnitPage(UnitCard unit, @Nullable String lang, @Nullable String editHref, List<Content> sections) {}
