package org.samskap.proposals.internal.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.samskap.proposals.internal.search.Stems;
import org.samskap.ui.Lang;

/**
 * Takes texts apart into what they are compared by: the stems of their words, and the letters inside of these, by which an inflected
 * word, a misspelt one and a part of a Swedish compound find each other. Words that every text has are left out. For one comparison.
 */
final class Wordings {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]+");
    private static final int GRAM = 4;
    private static final int TITLE = 3;
    private static final int LONGEST = 40;
    private static final Map<Lang, CharArraySet> STOP = Map.of(Lang.SV, SwedishAnalyzer.getDefaultStopSet(), Lang.PL, PolishAnalyzer.getDefaultStopSet(),
            Lang.EN, EnglishAnalyzer.getDefaultStopSet());
    /** What proposals say whatever they are about. */
    private static final Map<Lang, Set<String>> USUAL = Map.of(
            Lang.SV, Set.of("vill", "vilja", "ska", "skulle", "kan", "borde", "bör", "finns", "finnas", "gärna", "göra", "gör", "få", "får", "behöver", "behövs", "bra", "bättre",
                    "mer", "mycket", "många", "alla", "någon", "något", "också", "bara", "även", "förslag", "idé", "idén", "ett", "lite", "så", "ha", "bli", "blir", "se", "ser", "låt", "först", "första", "flera", "fler", "gång", "redan", "måste",
                    "träff", "träffen", "träffar", "träffarna", "dag", "dagen", "människor", "gå", "går"),
            Lang.PL, Set.of("chcę", "chcemy", "powinien", "powinna", "powinno", "powinny", "można", "trzeba", "potrzebujemy", "potrzebne", "potrzebny", "dobrze", "lepiej",
                    "więcej", "wszyscy", "wszystkich", "każdy", "propozycja", "pomysł", "proszę", "warto", "mieć", "mają", "żeby", "aby", "gdzie", "które", "który", "która", "także", "dnia", "ktoś", "chciałbym", "chciałabym"),
            Lang.EN, Set.of("want", "should", "could", "would", "can", "need", "needs", "needed", "good", "better", "more", "much", "many", "all", "everyone", "some", "also",
                    "proposal", "idea", "we", "our", "us", "have", "has", "get", "make", "where", "when", "who", "which", "so", "from", "do", "does", "you", "your", "i"));

    private final Map<Lang, Map<String, String>> stems = new HashMap<>();

    /** A word as it was written, and its stem. */
    record Word(String written, String stem, boolean inTitle) {}

    List<Word> words(Said said) {
        var words = new ArrayList<Word>();
        words(said.title(), said.lang(), true, words);
        words(said.body(), said.lang(), false, words);
        return words;
    }

    /** How often each stem stands in the words, title counted more. */
    static Map<String, Integer> stems(List<Word> words) {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word.stem(), word.inTitle() ? TITLE : 1, Integer::sum));
        return counts;
    }

    /** How often each four letters stand in the words; the ends of a word count as letters. */
    static Map<String, Integer> letters(List<Word> words) {
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            var letters = "_" + word.written() + "_";
            for (int i = 0; i + GRAM <= letters.length(); i++) counts.merge(letters.substring(i, i + GRAM), word.inTitle() ? TITLE : 1, Integer::sum);
        }
        return counts;
    }

    private void words(String text, Lang lang, boolean inTitle, List<Word> into) {
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            var word = found.group();
            if (word.length() > LONGEST || STOP.get(lang).contains(word) || USUAL.get(lang).contains(word)) continue;
            // A stem of one language never meets that of another.
            into.add(new Word(word, stems.computeIfAbsent(lang, one -> new HashMap<>()).computeIfAbsent(word, one -> lang.tag() + ":" + Stems.of(one, lang)), inTitle));
        }
    }
}
