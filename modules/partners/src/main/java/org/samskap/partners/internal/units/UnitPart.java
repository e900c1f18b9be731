package org.samskap.partners.internal.units;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.UnitId;

/**
 * A unit in the tree of its organisation.
 *
 * @param parent the unit it is part of, or null
 * @param closed whether it is no more
 */
public record UnitPart(UnitId id, String slug, String name, @Nullable UnitId parent, boolean closed) {}
