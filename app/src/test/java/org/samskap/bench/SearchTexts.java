package org.samskap.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Made-up proposals whose words are as unevenly used as people use words, with some real words in them that are searched for. */
final class SearchTexts {
    private static final int USUAL = 60_000;
    private static final int OF_A_TITLE = 5;
    private static final int OF_A_BODY = 45;
    /** Every how manyeth proposal has one of these. */
    private static final List<Planted> PLANTED = List.of(
            new Planted(2.5, "hjälp", "hjälpen", "hjälper"), new Planted(10, "bussen", "bussar", "kvällsbussar"), new Planted(10, "kvällen", "kvällarna", "kvällar"),
            new Planted(50, "mentor", "mentorer", "mentorn"), new Planted(60, "återhämtning", "återhämtningscafé", "återhämtningsrum", "återhämtningsguiden"),
            new Planted(100, "mieszkanie", "mieszkania", "mieszkaniem", "mieszkaniach"), new Planted(20_000, "zebraskulptur"));

    private record Planted(double every, String... words) {}

    private final Random random;
    private final List<String> usual;
    private final Set<String> words = new LinkedHashSet<>();

    SearchTexts(Random random) {
        this.random = random;
        this.usual = IntStream.range(0, USUAL).mapToObj(i -> word()).toList();
    }

    String title() {
        return usual(OF_A_TITLE);
    }

    String body() {
        var body = new StringBuilder(usual(OF_A_BODY));
        for (var planted : PLANTED) {
            if (random.nextDouble() * planted.every() < 1) body.append(' ').append(noted(planted.words()[random.nextInt(planted.words().length)]));
        }
        return body.append('.').toString();
    }

    /** All that were used. */
    Set<String> words() {
        return words;
    }

    private String usual(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(i == 0 ? "" : " ").append(noted(usual.get((int) (USUAL * Math.pow(random.nextDouble(), 5)))));
        return text.toString();
    }

    private String noted(String word) {
        words.add(word);
        return word;
    }

    private String word() {
        var word = new StringBuilder();
        for (int part = 2 + random.nextInt(4); part > 0; part--) {
            word.append("bdfghjklmnprstv".charAt(random.nextInt(15))).append("aeiouyåäö".charAt(random.nextInt(9))).append("lmnrst".charAt(random.nextInt(6)));
        }
        return word.toString();
    }
}
