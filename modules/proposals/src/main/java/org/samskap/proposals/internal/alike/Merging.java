package org.samskap.proposals.internal.alike;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what is alike, closest first, until no two heaps are alike enough on average: hierarchical clustering with average
 * linkage along chains of nearest neighbours (F. Murtagh, 1983), which takes time that grows with the square of the number of texts.
 */
final class Merging {
    private final float[][] likeness;
    private final float enough;
    private final List<List<Integer>> heaps = new ArrayList<>();
    private final boolean[] done;

    /** @param likeness of each two; it is changed on the way. @param enough average likeness at which two heaps still belong together */
    Merging(float[][] likeness, float enough) {
        this.likeness = likeness;
        this.enough = enough;
        this.done = new boolean[likeness.length];
        for (int i = 0; i < likeness.length; i++) heaps.add(new ArrayList<>(List.of(i)));
    }

    /** All heaps, also those of one text. */
    List<List<Integer>> heaps() {
        var finished = new ArrayList<List<Integer>>();
        var chain = new ArrayList<Integer>();
        for (int start = 0; start < likeness.length; start++) {
            while (!done[start]) {
                if (chain.isEmpty()) chain.add(start);
                step(chain, finished);
            }
        }
        return finished;
    }

    private void step(List<Integer> chain, List<List<Integer>> finished) {
        int last = chain.getLast();
        int before = chain.size() < 2 ? -1 : chain.get(chain.size() - 2);
        int nearest = nearest(last, before);
        if (nearest < 0 || likeness[last][nearest] < enough) {
            // Whatever becomes of the others, on average none of them comes nearer than this.
            finished.add(heaps.get(last));
            done[last] = true;
            chain.removeLast();
        } else if (nearest == before) {
            chain.removeLast();
            chain.removeLast();
            merge(before, last);
        } else {
            chain.add(nearest);
        }
    }

    /** The one before wins a tie, or the chain would never end. */
    private int nearest(int heap, int before) {
        int best = before;
        for (int other = 0; other < likeness.length; other++) {
            if (other != heap && !done[other] && (best < 0 || likeness[heap][other] > likeness[heap][best])) best = other;
        }
        return best;
    }

    private void merge(int into, int from) {
        float one = heaps.get(into).size();
        float two = heaps.get(from).size();
        for (int other = 0; other < likeness.length; other++) {
            if (done[other] || other == into || other == from) continue;
            likeness[into][other] = (one * likeness[into][other] + two * likeness[from][other]) / (one + two);
            likeness[other][into] = likeness[into][other];
        }
        heaps.get(into).addAll(heaps.get(from));
        done[from] = true;
    }
}
