package org.samskap.proposals.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.samskap.proposals.internal.wording.Differences.Fate;
import org.samskap.proposals.internal.wording.Differences.Piece;

class DifferencesTests {

    private static String without(Fate fate, String before, String after) {
        return Differences.between(before, after).stream().filter(piece -> piece.fate() != fate).map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void aChangedWordIsGoneAndNewAndTheRestStays() {
        assertThat(Differences.between("Öppet på kvällen", "Öppet på helgen")).containsExactly(new Piece(Fate.SAME, "Öppet på "),
                new Piece(Fate.GONE, "kvällen"), new Piece(Fate.NEW, "helgen"));
    }

    @Test
    void bothTextsCanBeReadOutOfTheDifferences() {
        var before = "Ett rum\natt andas i, ett rum till";
        var after = "Två rum att andas\n\ni till";
        assertThat(without(Fate.NEW, before, after)).isEqualTo(before);
        assertThat(without(Fate.GONE, before, after)).isEqualTo(after);
        assertThat(Differences.between("", "")).isEmpty();
        assertThat(Differences.between("", "Nytt")).containsExactly(new Piece(Fate.NEW, "Nytt"));
    }
}
