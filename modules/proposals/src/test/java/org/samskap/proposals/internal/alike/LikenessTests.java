package org.samskap.proposals.internal.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.samskap.ui.Lang;
import org.springframework.core.io.ClassPathResource;

/**
 * Judged on a sample that people have sorted: proposals in three languages, each with the matter it is about, or a dash when it is about
 * nothing that others are about.
 */
class LikenessTests {
    private static final List<Labelled> SAMPLE = sample();
    private static final Likeness LIKENESS = Likeness.of(SAMPLE.stream().map(Labelled::said).toList());

    private record Labelled(String matter, Said said) {}

    @Test
    void whatIsFoundToBeAlikeIsMostlyAboutTheSameMatter() {
        var pairs = IntStream.range(0, SAMPLE.size()).boxed().flatMap(text -> LIKENESS.nearest(text, 3).stream().map(near -> same(text, near.text()))).toList();

        assertThat(pairs).hasSizeGreaterThan(15);
        assertThat(pairs.stream().filter(same -> same).count()).isGreaterThanOrEqualTo(pairs.size() * 9L / 10);
    }

    /** The figures stand in docs/benchmarks.md; whoever changes how likeness is found counts again and writes it there. */
    @Test
    void soManyOfThoseThatOthersAreLikeFindOneOfThem() {
        var among = IntStream.range(0, SAMPLE.size()).filter(text -> others(text).anyMatch(other -> same(text, other))).toArray();
        long finding = IntStream.of(among).filter(text -> LIKENESS.nearest(text, 3).stream().anyMatch(near -> same(text, near.text()))).count();

        assertThat(among).hasSize(25);
        assertThat(finding).isEqualTo(21);
    }

    private static IntStream others(int text) {
        return IntStream.range(0, SAMPLE.size()).filter(other -> other != text);
    }

    @Test
    void mostProposalsAboutAMatterAreSuggestedTogetherAndNothingElseWithThem() {
        var heaps = LIKENESS.heaps();
        long together = heaps.stream().mapToLong(heap -> heap.texts().size()).sum();
        long rightly = heaps.stream().flatMap(heap -> heap.texts().stream().filter(text -> heap.texts().stream().allMatch(other -> same(text, other)))).count();

        assertThat(together).isGreaterThanOrEqualTo(16);
        assertThat(rightly).isGreaterThanOrEqualTo(together * 9 / 10);
        assertThat(heaps.getFirst().words()).isNotEmpty();
    }

    @Test
    void whatIsAboutNothingOthersAreAboutStaysAlone() {
        assertThat(LIKENESS.heaps()).allSatisfy(heap -> assertThat(heap.texts()).noneMatch(text -> SAMPLE.get(text).matter().equals("-")));
    }

    @Test
    void aCompoundAnInflectedAndAMisspeltWordFindEachOther() {
        var texts = Likeness.of(List.of(said("En plats för återhämtning"), said("Återhämtningscafé vid torget"), said("Äterhämtning på helgen"), said("Cykelbana längs ån")));

        assertThat(texts.nearest(0, 5)).extracting(Likeness.Near::text).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void theSameWordsAreTheSame() {
        var texts = Likeness.of(List.of(said("Skriv brev man förstår"), said("Skriv breven så att man förstår dem"), said("Bygg en lekplats"), said("Fler bussar")));

        assertThat(texts.nearest(0, 1)).singleElement().satisfies(near -> assertThat(near.likeness()).isGreaterThan(Likeness.SAME));
    }

    @Test
    void nothingAndEmptyTextsHaveNothingInCommon() {
        assertThat(Likeness.of(List.of()).heaps()).isEmpty();
        assertThat(Likeness.of(List.of(said("!"), said("!"), said("..."))).heaps()).isEmpty();
        assertThat(Likeness.of(List.of(said("Ensam"))).nearest(0, 3)).isEmpty();
    }

    private static boolean same(int one, int other) {
        return one == other || !SAMPLE.get(one).matter().equals("-") && SAMPLE.get(one).matter().equals(SAMPLE.get(other).matter());
    }

    private static Said said(String title) {
        return new Said(title, "", Lang.SV);
    }

    private static List<Labelled> sample() {
        try {
            return new ClassPathResource("alike.txt").getContentAsString(StandardCharsets.UTF_8).lines().map(line -> line.split("\\|"))
                    .map(parts -> new Labelled(parts[0], new Said(parts[2], parts[3], Lang.valueOf(parts[1])))).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
