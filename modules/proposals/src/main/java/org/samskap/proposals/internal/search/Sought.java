package org.samskap.proposals.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody searches for: every term must be found, by its own beginning or by one of the words that stand for it.
 *
 * @param guessed whether a term is spelt like nothing that is written, so that words spelt alike stand for it
 */
public record Sought(List<Term> terms, boolean guessed) {
    public static final Sought NOTHING = new Sought(List.of(), false);

    /**
     * A word as typed, in lower case.
     *
     * @param words that are written somewhere and mean it
     */
    public record Term(String typed, Set<String> words) {

        boolean means(String word) {
            return word.startsWith(typed) || words.contains(word);
        }

        String query() {
            var beginning = quoted(typed) + ":*";
            var others = words.stream().filter(word -> !word.startsWith(typed)).sorted().map(Term::quoted).collect(Collectors.joining(" | "));
            return others.isEmpty() ? beginning : "(" + beginning + " | " + others + ")";
        }

        private static String quoted(String word) {
            return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    /** Every one of these words by its own beginning, and nothing else for it. */
    public static Sought beginnings(String... words) {
        return new Sought(Arrays.stream(words).map(word -> new Term(word.toLowerCase(Locale.ROOT), Set.of())).toList(), false);
    }

    public boolean isNothing() {
        return terms.isEmpty();
    }

    /** As PostgreSQL's {@code to_tsquery} reads it. */
    public String query() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" & "));
    }

    /** Whether a word of a text, in lower case, is one that was sought. */
    boolean means(String word) {
        return terms.stream().anyMatch(term -> term.means(word));
    }
}
