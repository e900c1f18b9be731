package org.samskap.proposals.internal.alike;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.samskap.proposals.internal.alike.Wordings.Word;

/** Finds the words that many texts of a heap have and few others do. */
final class HeapNames {
    private static final int MOST = 3;
    private static final double IN_TITLE = 2;

    private final List<List<Word>> texts;
    private final Map<String, Integer> having = new HashMap<>();

    HeapNames(List<List<Word>> texts) {
        this.texts = texts;
        for (var text : texts) {
            var seen = new HashSet<String>();
            text.forEach(word -> { if (seen.add(word.stem())) having.merge(word.stem(), 1, Integer::sum); });
        }
    }

    /** As they are written most often; a word that only one of the texts has says nothing of them all. */
    List<String> of(List<Integer> heap) {
        var shared = new HashMap<String, Double>();
        var written = new HashMap<String, Map<String, Integer>>();
        for (int text : heap) {
            var seen = new HashMap<String, Double>();
            for (var word : texts.get(text)) {
                seen.merge(word.stem(), word.inTitle() ? IN_TITLE : 1, Math::max);
                written.computeIfAbsent(word.stem(), stem -> new HashMap<>()).merge(word.written(), word.inTitle() ? 2 : 1, Integer::sum);
            }
            seen.forEach((stem, weight) -> shared.merge(stem, weight, Double::sum));
        }
        var telling = Comparator.comparingDouble((String stem) -> shared.get(stem) * Math.log(1 + (double) texts.size() / having.get(stem))).reversed();
        return shared.keySet().stream().filter(stem -> holders(heap, stem) > 1).sorted(telling.thenComparing(Comparator.naturalOrder())).limit(MOST)
                .map(stem -> mostWritten(written.get(stem))).distinct().toList();
    }

    private long holders(List<Integer> heap, String stem) {
        return heap.stream().filter(text -> texts.get(text).stream().anyMatch(word -> word.stem().equals(stem))).count();
    }

    private static String mostWritten(Map<String, Integer> forms) {
        return forms.entrySet().stream().min(Comparator.comparingInt((Map.Entry<String, Integer> form) -> -form.getValue()).thenComparing(form -> form.getKey().length())
                .thenComparing(Map.Entry::getKey)).orElseThrow().getKey();
    }
}
