package org.samskap.proposals.internal.alike;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.samskap.proposals.internal.alike.Wordings.Word;

/** How alike some texts are, by their words. Texts of different languages hardly ever are. */
public final class Likeness {
    /** From here on two texts seem to be about the same. */
    private static final double ALIKE = 0.15;
    /** From here on they seem to say the same. */
    public static final double SAME = 0.42;
    /** On average within a heap. */
    private static final float TOGETHER = 0.08f;

    private final List<List<Word>> words;
    private final Vectors vectors;

    private Likeness(List<List<Word>> words) {
        this.words = words;
        this.vectors = Vectors.of(words.stream().map(Wordings::stems).toList(), words.stream().map(Wordings::letters).toList());
    }

    /** Compares these with each other; their order is the number by which they are then called. */
    public static Likeness of(List<Said> texts) {
        var wordings = new Wordings();
        return new Likeness(texts.stream().map(wordings::words).toList());
    }

    /** One of the texts, and how alike it is, from 0 to 1. */
    public record Near(int text, double likeness) {}

    /** Those that seem to be about the same as this one, nearest first. */
    public List<Near> nearest(int text, int most) {
        var likeness = vectors.likeness(text);
        return IntStream.range(0, likeness.length).filter(other -> other != text && likeness[other] >= ALIKE).mapToObj(other -> new Near(other, likeness[other]))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparingInt(Near::text)).limit(most).toList();
    }

    /**
     * Texts that seem to belong together.
     *
     * @param texts at least two, in their order
     * @param words that say what they are about, the most telling first
     */
    public record Heap(List<Integer> texts, List<String> words) {}

    /** Heaps of at least two, the largest first. */
    public List<Heap> heaps() {
        var likeness = new float[vectors.size()][];
        for (int text = 0; text < likeness.length; text++) likeness[text] = vectors.likeness(text);
        var names = new HeapNames(words);
        return new Merging(likeness, TOGETHER).heaps().stream().filter(heap -> heap.size() > 1)
                .map(heap -> heap.stream().sorted().toList())
                .sorted(Comparator.comparingInt((List<Integer> heap) -> -heap.size()).thenComparing(List::getFirst))
                .map(heap -> new Heap(heap, names.of(heap))).toList();
    }
}
