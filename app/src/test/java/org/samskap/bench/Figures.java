package org.samskap.bench;

import java.util.Arrays;
import java.util.Locale;

/** What one run of a load measured; times in nanoseconds. */
record Figures(double perSecond, long median, long p99, int errors) {

    static Figures of(long[] latencies, int errors, double seconds) {
        Arrays.sort(latencies);
        if (latencies.length == 0) return new Figures(0, 0, 0, errors);
        return new Figures(latencies.length / seconds, latencies[latencies.length / 2], latencies[(int) (latencies.length * 0.99)], errors);
    }

    /** The way it crosses between processes. */
    static Figures parse(String line) {
        var parts = line.strip().split(" ");
        return new Figures(Double.parseDouble(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Integer.parseInt(parts[3]));
    }

    String line() {
        return String.format(Locale.ROOT, "%.1f %d %d %d", perSecond, median, p99, errors);
    }

    static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }
}
