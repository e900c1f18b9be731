package org.samskap.partners.web.needs;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.NeedKind;
import org.samskap.partners.Needing;
import org.samskap.partners.internal.needs.Fitting.Fit;

/**
 * Who might have what is needed.
 *
 * @param lang for the {@code lang} attribute of the title of what needs, or null
 * @param fits the most fitting first, perhaps none
 */
public record WhoMightPage(Needing needing, @Nullable String lang, NeedKind need, List<Fit> fits) {}
