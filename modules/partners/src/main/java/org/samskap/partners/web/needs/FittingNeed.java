package org.samskap.partners.web.needs;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.internal.needs.Reason;

/**
 * A need that an organisation might answer.
 *
 * @param lang    for the {@code lang} attribute of the title, or null
 * @param reasons why, at least one
 */
public record FittingNeed(String title, String href, @Nullable String lang, NeedKind kind, List<Reason> reasons, String answerHref) {}
