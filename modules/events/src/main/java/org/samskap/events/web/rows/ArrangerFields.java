package org.samskap.events.web.rows;

import org.jspecify.annotations.Nullable;

/**
 * What the form of an arranger carries.
 *
 * @param organisation slug in the directory, or empty
 */
public record ArrangerFields(@Nullable String version, @Nullable String role, @Nullable String organisation, @Nullable String name) {}
