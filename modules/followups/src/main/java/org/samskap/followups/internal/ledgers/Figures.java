package org.samskap.followups.internal.ledgers;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What became of proposals, counted.
 *
 * @param cells          how many, by first answer and by where they stand; only what occurs
 * @param medianDays     days from raising to the first answer: half had it sooner, half later; null while nobody had any
 * @param longestSilence the most days that an open proposal has now been without a word; null when none waits a day or more
 */
public record Figures(Map<Answer, Map<Stage, Integer>> cells, @Nullable Integer medianDays, @Nullable Integer longestSilence) {

    public int all() {
        return byStage().values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Answer answer) {
        return cells.getOrDefault(answer, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Answer answer, Stage stage) {
        return cells.getOrDefault(answer, Map.of()).getOrDefault(stage, 0);
    }

    public Map<Stage, Integer> byStage() {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        cells.values().forEach(row -> row.forEach((stage, count) -> counts.merge(stage, count, Integer::sum)));
        return counts;
    }

    /** Per cent of those that had their first answer, or should have had it, in time; null when none is due yet. */
    public @Nullable Integer shareInTime() {
        int due = cells.keySet().stream().filter(Answer::due).mapToInt(this::of).sum();
        return due == 0 ? null : (int) (100L * of(Answer.IN_TIME) / due);
    }
}
