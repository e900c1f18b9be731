package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.Balance.Figure;

/** What a figure of the balance gives away. */
class FigureTests {
    private static final int MOST = 13;

    @Test
    void smallCountsAreNotTold() {
        assertThat(List.of(Figure.of(1), Figure.of(2), Figure.of(3), Figure.of(4))).containsOnly(new Figure(0, 5));
    }

    @Test
    void otherCountsAreRoundedToTheNearestFive() {
        assertThat(List.of(Figure.of(5), Figure.of(7), Figure.of(8), Figure.of(12), Figure.of(13))).extracting(Figure::about).containsExactly(5, 5, 10, 10, 15);
        assertThat(Figure.of(0).isNone()).isTrue();
    }

    @Test
    void fewAndFewAreFewerThanTheirLimitsTogether() {
        assertThat(Figure.sum(List.of(Figure.of(1), Figure.of(1), Figure.NONE))).isEqualTo(new Figure(0, 10));
        assertThat(Figure.sum(List.of(Figure.of(11), Figure.of(4)))).isEqualTo(new Figure(10, 0));
        assertThat(Figure.sum(List.of())).isEqualTo(Figure.NONE);
    }

    /** Somebody who sees three spaces and all totals of them, and tries every table that could look like this. */
    @Test
    @Tag("PRIV-05")
    void fewMayStillBeAnyOfOneToFourForWhoComparesAllTotals() {
        Map<List<Figure>, Set<Integer>> could = new HashMap<>();
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= MOST; c++) could.computeIfAbsent(seen(Figure.of(a), Figure.of(b), Figure.of(c)), shown -> new HashSet<>()).add(a);
            }
        }
        could.forEach((shown, first) -> {
            if (shown.getFirst().below() > 0) assertThat(first).as(shown.toString()).containsExactlyInAnyOrder(1, 2, 3, 4);
        });
    }

    private static List<Figure> seen(Figure a, Figure b, Figure c) {
        return Stream.of(List.of(a), List.of(b), List.of(c), List.of(a, b), List.of(a, c), List.of(b, c), List.of(a, b, c)).map(Figure::sum).toList();
    }
}
