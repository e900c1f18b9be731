package org.samskap.proposals.internal.wording;

import java.util.ArrayList;
import java.util.List;

/** What changed from one text to the next, word by word. */
public final class Differences {
    private Differences() {}

    /** What became of a piece. */
    public enum Fate { SAME, GONE, NEW }

    /** Some words that share a fate, with the blanks after them. */
    public record Piece(Fate fate, String text) {}

    /** All of both texts in order; what is gone stands before what is new in its place. */
    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var common = common(old, now);
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                add(pieces, Fate.SAME, now[j++]);
                i++;
            } else if (j == now.length || i < old.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.GONE, old[i++]);
            } else {
                add(pieces, Fate.NEW, now[j++]);
            }
        }
        return pieces;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    /** How many words of the rest of both stay, from each place on. */
    private static int[][] common(String[] old, String[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) word = pieces.removeLast().text() + word;
        pieces.add(new Piece(fate, word));
    }
}
