package org.samskap.proposals.internal.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts as directions in a space of features: what few texts have counts more (TF-IDF), and how alike two are is the cosine between them.
 * Stems and letters are weighed each for themselves, so that the many letters do not drown the few words.
 */
final class Vectors {
    private static final double OF_STEMS = 0.6;
    /** What every tenth text of many has tells little, and would cost the most to compare. */
    private static final double COMMON = 0.1;
    private static final int ALWAYS = 40;
    /** As many texts are imagined beside them, so that a word that two of few texts share does not seem to be common. */
    private static final int BESIDE = 50;

    private final List<Vector> texts;
    private final int[][] holders;
    private final float[][] weights;

    /** Features of a text and what each weighs. */
    private record Vector(int[] features, float[] weights) {

        Vector and(Vector other) {
            var all = Arrays.copyOf(weights, weights.length + other.weights.length);
            System.arraycopy(other.weights, 0, all, weights.length, other.weights.length);
            return new Vector(IntStream.concat(Arrays.stream(features), Arrays.stream(other.features)).toArray(), all);
        }
    }

    private Vectors(List<Vector> texts, int features) {
        this.texts = texts;
        var count = new int[features];
        texts.forEach(text -> Arrays.stream(text.features).forEach(feature -> count[feature]++));
        holders = new int[features][];
        weights = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            holders[feature] = new int[count[feature]];
            weights[feature] = new float[count[feature]];
        }
        var filled = new int[features];
        for (int text = 0; text < texts.size(); text++) {
            var vector = texts.get(text);
            for (int f = 0; f < vector.features.length; f++) {
                int feature = vector.features[f];
                holders[feature][filled[feature]] = text;
                weights[feature][filled[feature]++] = vector.weights[f];
            }
        }
    }

    /** How often each text has each of its stems and letters. */
    static Vectors of(List<Map<String, Integer>> stems, List<Map<String, Integer>> letters) {
        var ids = new HashMap<String, Integer>();
        var ofStems = weigh(stems, OF_STEMS, ids);
        var ofLetters = weigh(letters, 1 - OF_STEMS, ids);
        var both = new ArrayList<Vector>();
        for (int text = 0; text < stems.size(); text++) both.add(ofStems.get(text).and(ofLetters.get(text)));
        return new Vectors(both, ids.size());
    }

    int size() {
        return texts.size();
    }

    /** How alike each of all texts is to this one, from 0 to 1. */
    float[] likeness(int text) {
        var sums = new float[texts.size()];
        var vector = texts.get(text);
        for (int f = 0; f < vector.features.length; f++) {
            var having = holders[vector.features[f]];
            var weighing = weights[vector.features[f]];
            float weight = vector.weights[f];
            for (int i = 0; i < having.length; i++) sums[having[i]] += weight * weighing[i];
        }
        return sums;
    }

    private static List<Vector> weigh(List<Map<String, Integer>> texts, double share, Map<String, Integer> ids) {
        var having = new HashMap<String, Integer>();
        texts.forEach(text -> text.keySet().forEach(feature -> having.merge(feature, 1, Integer::sum)));
        return texts.stream().map(text -> {
            var kept = text.keySet().stream().filter(feature -> having.get(feature) <= Math.max(ALWAYS, COMMON * texts.size())).toList();
            var weights = new double[kept.size()];
            for (int f = 0; f < weights.length; f++) {
                weights[f] = (1 + Math.log(text.get(kept.get(f)))) * Math.log(1 + (double) (texts.size() + BESIDE) / having.get(kept.get(f)));
            }
            double length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum() / share);
            var scaled = new float[weights.length];
            for (int f = 0; f < scaled.length; f++) scaled[f] = (float) (weights[f] / length);
            return new Vector(kept.stream().mapToInt(feature -> ids.computeIfAbsent(feature, one -> ids.size())).toArray(), scaled);
        }).toList();
    }
}
