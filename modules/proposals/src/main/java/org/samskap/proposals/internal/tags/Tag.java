package org.samskap.proposals.internal.tags;

import java.util.UUID;

/**
 * A theme of a space.
 *
 * @param away whether it can be put on no further proposal
 * @param used on how many proposals it stands
 */
public record Tag(UUID id, String name, boolean away, int used) {
    public static final int LONGEST = 40;
}
