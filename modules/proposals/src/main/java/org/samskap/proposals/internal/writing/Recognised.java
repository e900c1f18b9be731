package org.samskap.proposals.internal.writing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.samskap.ui.Lang;

/** In which of our languages a text is written, told by its commonest words and its letters; so that it is read aloud rightly. */
public final class Recognised {
    private static final Map<Lang, Set<String>> WORDS = new EnumMap<>(Map.of(
            Lang.SV, Set.of("och", "att", "det", "som", "en", "är", "inte", "jag", "vi", "på", "för", "med", "den", "har", "till", "av", "om", "kan", "ska",
                    "vill", "måste", "ett", "så", "men", "när", "mer", "från", "eller", "borde", "finns", "bra", "tack"),
            Lang.PL, Set.of("i", "w", "na", "nie", "się", "że", "z", "do", "to", "jest", "jak", "dla", "są", "o", "po", "od", "za", "ale", "przez", "być",
                    "można", "oraz", "który", "która", "które", "więcej", "już", "tak", "ja", "my", "dobry", "dziękuję"),
            Lang.EN, Set.of("the", "and", "to", "of", "is", "it", "that", "for", "you", "with", "are", "this", "be", "on", "not", "have", "we", "should",
                    "would", "more", "an", "as", "at", "from", "or", "there", "good", "thanks", "please", "they")));
    private static final Map<Lang, String> LETTERS = new EnumMap<>(Map.of(Lang.SV, "åäö", Lang.PL, "ąćęłńśźż", Lang.EN, ""));
    private static final int A_LETTER = 2;

    private Recognised() {}

    /** @param otherwise when the text is too short, or is as much of one as of another */
    public static Lang of(String text, Lang otherwise) {
        var words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"));
        var ranked = Arrays.stream(Lang.values()).sorted((a, b) -> Long.compare(points(b, words), points(a, words))).toList();
        long best = points(ranked.getFirst(), words);
        return best > 0 && best > points(ranked.get(1), words) ? ranked.getFirst() : otherwise;
    }

    private static long points(Lang lang, List<String> words) {
        var known = WORDS.getOrDefault(lang, Set.of());
        var letters = LETTERS.getOrDefault(lang, "");
        return words.stream().filter(known::contains).count()
                + A_LETTER * words.stream().filter(word -> word.chars().anyMatch(letter -> letters.indexOf(letter) >= 0)).count();
    }
}
