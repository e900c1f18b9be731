package org.samskap.followups.internal.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.Item.Owed;

/** Who owes the next word while units are asked: the units by the earliest of their days, and the space again when none is left. */
final class Owing {
    /** Of the column; a name may be that long, and a list of names is cut. */
    private static final int LONGEST = 300;
    /** Whoever gets a question back needs time to do something about it. */
    private static final int DAYS_AT_LEAST = 7;

    private Owing() {}

    static Owed units(List<Asked> open) {
        var first = open.stream().min(Comparator.comparing(Asked::answerBy).thenComparing(Asked::askedAt)).orElseThrow();
        return new Owed(names(open), first.answerBy(), first.unit());
    }

    private static String names(List<Asked> open) {
        var all = String.join("; ", open.stream().map(Asked::unitName).toList());
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    /**
     * After a unit said something or its question ended.
     *
     * @param now  null when the proposal is closed; nothing is owed then
     * @param ours what the space owes when no unit does
     */
    static @Nullable Owed after(@Nullable Owed now, List<Asked> open, Owed ours) {
        // Without a unit the space itself gave the last word, and its promise stands whatever units say.
        if (now == null || now.unit() == null) return now;
        return open.isEmpty() ? ours : units(open);
    }

    /** The promise stands when a question comes back unanswered, but leaves time to ask again. */
    static LocalDate notBefore(LocalDate promised, LocalDate today) {
        var earliest = today.plusDays(DAYS_AT_LEAST);
        return promised.isBefore(earliest) ? earliest : promised;
    }
}
