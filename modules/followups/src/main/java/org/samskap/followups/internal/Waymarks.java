package org.samskap.followups.internal;

import java.util.SortedMap;

import org.samskap.spaces.SpaceId;

/** What was kept of a chain apart from it, so that a chain written anew from its first entry is found too. */
public interface Waymarks {

    /** The hash that an entry had, by its number; in order. */
    SortedMap<Long, byte[]> of(SpaceId space);
}
