package org.samskap.proposals.internal.tags;

import org.samskap.spaces.SpaceId;

/** A space has a theme of this name already. */
public class TagNameTaken extends RuntimeException {

    TagNameTaken(SpaceId space) {
        super("in space " + space);
    }
}
