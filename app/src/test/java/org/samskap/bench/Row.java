package org.samskap.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A line of the table: several runs of one load, of which the median counts. */
record Row(String page, String what, List<Run> runs) {
    static final String HEAD = """

            | page | what | requests/s (min–max) | p50 ms | p99 ms | errors | CPU ms a request: server + PostgreSQL |
            |---|---|---|---|---|---|---|""";

    /** What one run measured, and what it cost. */
    record Run(Figures figures, Cpu cpu, int seconds) {

        double serverMilliseconds() {
            return cpu.server() / requests();
        }

        double databaseMilliseconds() {
            return cpu.database() / requests();
        }

        private double requests() {
            return Math.max(1, figures.perSecond() * seconds);
        }
    }

    Row {
        runs = runs.stream().sorted(Comparator.comparingDouble(run -> run.figures().perSecond())).toList();
    }

    Run median() {
        return runs.get(runs.size() / 2);
    }

    double perSecond() {
        return median().figures().perSecond();
    }

    double p99() {
        return median().figures().p99() / 1e6;
    }

    @Override
    public String toString() {
        var figures = median().figures();
        return String.format(Locale.ROOT, "| %s | %s | %.0f (%.0f–%.0f) | %s | %s | %d | %.2f + %.2f |", page, what, figures.perSecond(),
                runs.getFirst().figures().perSecond(), runs.getLast().figures().perSecond(), Figures.milliseconds(figures.median()),
                Figures.milliseconds(figures.p99()), runs.stream().mapToInt(run -> run.figures().errors()).sum(),
                median().serverMilliseconds(), median().databaseMilliseconds());
    }

    /** Against the aim: half of the floor, and p99 below 50 ms. */
    String beside(Row floor) {
        double share = perSecond() / floor.perSecond();
        return String.format(Locale.ROOT, "%s, %s: %.0f %% of its SELECTs, p99 %.0f ms: %s", page, what, share * 100, p99(),
                share >= 0.5 && p99() < 50 ? "met" : "missed");
    }
}
