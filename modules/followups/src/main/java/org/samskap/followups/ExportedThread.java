package org.samskap.followups;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.TrailCheck.Fault;
import org.samskap.followups.internal.seals.ExportCheck;

/** A chain that somebody downloaded, checked without a database and without us; the format stands in docs/developers/trail-chain.md. */
public final class ExportedThread {
    private ExportedThread() {}

    /**
     * What the check found.
     *
     * @param entries how many lines fitted
     * @param hash    hash of the last that fitted, in hex; of none 64 zeros
     * @param fault   the first that does not fit, or null when all do
     */
    public record Result(long entries, String hash, @Nullable Fault fault) {}

    /**
     * Reads it to its end or to the first entry that does not fit.
     *
     * @param kept hashes in hex that somebody kept, by number of the entry
     * @throws IllegalArgumentException when a line is no entry at all; it names the line
     */
    public static Result check(BufferedReader lines, Map<Long, String> kept) throws IOException {
        return new ExportCheck(kept).read(lines);
    }
}
