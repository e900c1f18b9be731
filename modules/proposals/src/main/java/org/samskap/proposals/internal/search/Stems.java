package org.samskap.proposals.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * The stems of a word by Snowball (Swedish, English) and Stempel (Polish). Which language somebody types in is not known, so a
 * word has a stem in each, marked with the language lest a stem of one meets a stem of another.
 */
public final class Stems {
    private Stems() {}

    /** Of a word in lower case: {@code [sv:…, en:…, pl:…]}; Polish is left out where Stempel knows nothing. */
    static List<String> of(String word) {
        var stems = new ArrayList<String>(List.of("sv:" + swedish(word), "en:" + stem(new EnglishStemmer(), word)));
        var polish = polish(word);
        if (polish != null) stems.add("pl:" + polish);
        return stems;
    }

    /** Of a word in lower case whose language is known; the word itself where Stempel knows nothing. */
    public static String of(String word, Lang lang) {
        return switch (lang) {
            case SV -> swedish(word);
            case EN -> stem(new EnglishStemmer(), word);
            case PL -> Objects.requireNonNullElse(polish(word), word).toString();
        };
    }

    /** The Swedish stem: Swedish is the language here that writes words together. */
    static String swedish(String word) {
        return stem(new SwedishStemmer(), word);
    }

    // It keeps a buffer of its own, so that each caller needs one; the table behind it is shared.
    private static @Nullable CharSequence polish(String word) {
        return new StempelStemmer(PolishAnalyzer.getDefaultTable()).stem(word);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
