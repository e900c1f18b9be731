package org.samskap.proposals.internal.board;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.search.Sought;

/**
 * Which part of a board somebody looks at.
 *
 * @param sought what the loose ones must say
 * @param after  the loose one after which the page begins, or null
 * @param groups the group after which the page begins, or null
 */
public record Glance(Sought sought, @Nullable Reference after, @Nullable ClusterId groups) {
    public static final Glance FIRST = new Glance(Sought.NOTHING, null, null);
}
