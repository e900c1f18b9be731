package org.samskap.followups;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.samskap.spaces.SpaceId;

/** The monthly marks by which anyone sees later that a space's trail was not written anew; see ADR 0033. */
public interface Seals {

    /**
     * Seals every month that is over where the space is, and has entries no earlier seal holds. May run at any time, on any
     * node, and again: what is sealed stays as it is.
     *
     * @return how many seals were set
     */
    int seal();

    /** The seals of a space, newest first. */
    List<Seal> list(SpaceId space);

    /** The seal of a month, or nothing while it is not over or when it had no entries. */
    Optional<Seal> find(SpaceId space, YearMonth month);

    /**
     * Where a chain ended.
     *
     * @param entries how many came since the seal before
     * @param last    number of the last entry it holds
     * @param hash    its hash in hex
     */
    record Seal(YearMonth month, long entries, long last, String hash, Instant at) {}
}
