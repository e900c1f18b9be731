package org.samskap.followups.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Status;

/**
 * What came of a meeting, in numbers. A late proposal counts as late and not under its status, so that the parts make
 * up the whole.
 */
public record Ledger(List<Item> items, LocalDate today, ZoneId zone) {

    /** How many stand where; only those that are there. */
    public Map<Status, Integer> byStatus() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        items.stream().filter(item -> !item.late(today)).forEach(item -> counts.merge(item.status(), 1, Integer::sum));
        return counts;
    }

    public int late() {
        return (int) items.stream().filter(item -> item.late(today)).count();
    }

    /** Days from raising to the first answer: half had it sooner, half later; null while nobody had any. */
    public @Nullable Integer medianDays() {
        var days = new ArrayList<>(items.stream().map(this::daysToAnswer).filter(Objects::nonNull).sorted().toList());
        if (days.isEmpty()) return null;
        int half = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(half) : Math.round((days.get(half - 1) + days.get(half)) / 2f);
    }

    private @Nullable Integer daysToAnswer(Item item) {
        var first = item.progress().firstAnswerOn();
        return first == null ? null : (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(item.about().raisedAt(), zone), first);
    }

    /** Per cent of those that had their first answer, or should have had it, in time; null when none is due yet. */
    public @Nullable Integer shareInTime() {
        var due = items.stream().map(item -> item.answeredInTime(today)).filter(Objects::nonNull).toList();
        if (due.isEmpty()) return null;
        return (int) (100 * due.stream().filter(inTime -> inTime).count() / due.size());
    }

    /** The most days that an open proposal has now been without a word; null when none waits a day or more. */
    public @Nullable Integer longestSilence() {
        int days = items.stream().filter(item -> item.owed() != null)
                .mapToInt(item -> (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(item.progress().toldAt(), zone), today)).max().orElse(0);
        return days < 1 ? null : days;
    }
}
