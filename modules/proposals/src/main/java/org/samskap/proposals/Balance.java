package org.samskap.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.samskap.ui.Texts;

/**
 * Who raises, who carries, and what of it is done. Counted are public proposals that were not withdrawn; one that goes on in others is
 * counted as raised where it was raised, and as carried where it goes on. A sector carries what an organisation of it promised
 * something to, works with in a group, or answers for as a unit that took the question on. Several sectors may carry the same one.
 *
 * @param before only what was raised before this day is counted, so that no single proposal shows by coming today
 * @param years  in which anything that counts was raised, newest first, whatever was asked for
 * @param lines  one for each way of speaking, in the order of {@link SpeakingAs}
 */
public record Balance(LocalDate before, List<Integer> years, List<Line> lines) {
    /** Fewer than these are never told. */
    public static final int FEWEST = 5;

    /**
     * A part of society.
     *
     * @param raised      proposals raised by people who said that they speak as it
     * @param raisedDone  those of them that are done
     * @param carried     proposals that it carries; none for people who speak for themselves
     * @param carriedDone those of them that are done
     */
    public record Line(SpeakingAs who, Figure raised, Figure raisedDone, Figure carried, Figure carriedDone) {

        public boolean isEmpty() {
            return raised.isNone() && carried.isNone();
        }
    }

    /**
     * A count that tells nothing of single people: none, fewer than so many, or about so many, to the nearest five. The count of one
     * space and one year is guarded first; figures for more are sums of guarded ones, so that comparing them tells nothing new.
     *
     * @param about 0 when there are none, or only few
     * @param below 0 unless there are few: then fewer than these
     */
    public record Figure(int about, int below) {
        public static final Figure NONE = new Figure(0, 0);

        /** Guards an exact count. */
        public static Figure of(int exact) {
            return exact > 0 && exact < FEWEST ? new Figure(0, FEWEST) : new Figure(nearest(exact), 0);
        }

        /** Of guarded ones only; few are taken for half of what they may be where others are many. */
        public static Figure sum(Collection<Figure> figures) {
            int about = figures.stream().mapToInt(Figure::about).sum();
            int below = figures.stream().mapToInt(Figure::below).sum();
            return about == 0 ? new Figure(0, below) : new Figure(nearest(about + below / 2), 0);
        }

        private static int nearest(int count) {
            return (count + FEWEST / 2) / FEWEST * FEWEST;
        }

        public boolean isNone() {
            return about == 0 && below == 0;
        }

        /** "inga", "färre än 5", "omkring 15". */
        public String word(Texts texts) {
            if (below > 0) return texts.of("proposals.balance.few", below);
            return isNone() ? texts.of("proposals.balance.none") : texts.of("proposals.balance.about", about);
        }
    }

    /** Whether anything can be told at all. */
    public boolean isEmpty() {
        return lines.stream().allMatch(Line::isEmpty);
    }
}
