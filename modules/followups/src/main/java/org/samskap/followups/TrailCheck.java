package org.samskap.followups;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;

/** Recomputes the hashes of a space's trail, entry by entry, in little memory; for a page and for a command. */
public interface TrailCheck {

    /** Reads the whole trail of the space. It may take seconds for a long one. */
    Result check(SpaceId space);

    /** The same, not older than half a minute; for pages, so that many readers cost one check. */
    Result recent(SpaceId space);

    /**
     * What the check found.
     *
     * @param entries  how many entries were read up to the first that does not fit
     * @param last     number of the last entry that was announced; 0 when there is none
     * @param lastHash its hash in hex; of an empty trail 64 zeros
     * @param fault    the first entry that does not fit, or null when the trail is whole
     */
    record Result(long entries, long last, String lastHash, @Nullable Fault fault, Instant at) {
        public boolean whole() {
            return fault == null;
        }
    }

    /** An entry that does not fit, and how. */
    record Fault(long number, Kind kind) {}

    /** CONTENT: what it says was changed. LINK: it does not follow from the one before. MISSING: it is gone. HEAD: the end was changed. SEAL: it is not what it was when its month was sealed. */
    enum Kind { CONTENT, LINK, MISSING, HEAD, SEAL }
}
