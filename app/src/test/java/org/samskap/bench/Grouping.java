package org.samskap.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.samskap.proposals.internal.alike.Likeness;
import org.samskap.proposals.internal.alike.Said;
import org.samskap.ui.Lang;

/** How long it takes to suggest a first grouping of 2,000 loose proposals, and whether it finds the matters they were made of. */
final class Grouping {
    private static final int PROPOSALS = 2000;
    private static final int MATTERS = 100;
    private static final int WORDS_OF_A_MATTER = 12;
    private static final int USUAL_WORDS = 3000;
    private static final int RUNS = 6;

    private Grouping() {}

    static void measure() {
        var texts = texts(new Random(7));
        for (int run = 1; run <= RUNS; run++) {
            long wall = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var heaps = Likeness.of(texts).heaps();
            System.out.printf(Locale.ROOT, "Grouping %d loose proposals, run %d: %d ms, of which the processor worked %d ms; %d heaps%n", PROPOSALS, run,
                    (System.nanoTime() - wall) / 1_000_000, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000, heaps.size());
        }
    }

    /** Each has six words of its matter and as many words as a usual proposal (45), drawn as unevenly as people use words. */
    private static List<Said> texts(Random random) {
        var usual = words(USUAL_WORDS, random);
        var matters = IntStream.range(0, MATTERS).mapToObj(matter -> words(WORDS_OF_A_MATTER, random)).toList();
        var texts = new ArrayList<Said>();
        for (int i = 0; i < PROPOSALS; i++) {
            var matter = matters.get(i % MATTERS);
            var title = drawn(matter, 2, random) + " " + drawn(usual, 3, random);
            texts.add(new Said(title, drawn(matter, 4, random) + " " + drawn(usual, 36, random), Lang.SV));
        }
        return texts;
    }

    private static List<String> words(int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> IntStream.range(0, 2 + random.nextInt(3)).mapToObj(part -> syllable(random)).collect(Collectors.joining())).toList();
    }

    private static String syllable(Random random) {
        return "" + "bdfghjklmnprstv".charAt(random.nextInt(15)) + "aeiouyåäö".charAt(random.nextInt(9)) + "lmnrst".charAt(random.nextInt(6));
    }

    private static String drawn(List<String> words, int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)))).collect(Collectors.joining(" "));
    }

    public static void main(String[] args) {
        measure();
    }
}
