package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

@Tag("UX-11")
class TextBundlesTests {
    static final TextBundles BUNDLES = new ClasspathTextBundles();

    @Test
    void everyTextExistsInAllThreeLanguages() {
        for (var lang : Lang.values()) assertThat(BUNDLES.in(lang).of("ui.how.title")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"1,1 propozycja", "2,2 propozycje", "5,5 propozycji", "12,12 propozycji", "22,22 propozycje", "25,25 propozycji"})
    void polishHasItsOwnPlurals(int count, String said) {
        assertThat(BUNDLES.in(Lang.PL).of("gallery.plural", count)).isEqualTo(said);
    }

    @Test
    void aTextWithoutArgumentsIsTakenAsItStands() {
        var texts = bundle(Map.of("a", "It's {0} plain"));

        assertThat(texts.of("a")).isEqualTo("It's {0} plain");
        assertThat(texts.of("a", "very")).isEqualTo("It's very plain");
    }

    @Test
    void manyMayUseTheSamePatternAtOnce() {
        var texts = bundle(Map.of("a", "{0} and {0}"));

        assertThat(IntStream.range(0, 5000).parallel().mapToObj(i -> texts.of("a", "n" + i).equals("n" + i + " and n" + i)))
                .containsOnly(true);
    }

    @Test
    void aCountIsRememberedForItsOwnTextAndNumber() {
        var texts = bundle(Map.of("a", "{0} apples", "b", "{0} pears"));

        assertThat(List.of(texts.of("a", 1), texts.of("b", 1), texts.of("a", 2), texts.of("a", 1)))
                .containsExactly("1 apples", "1 pears", "2 apples", "1 apples");
    }

    @Test
    void aMissingTextIsNeverShown() {
        assertThatExceptionOfType(MissingText.class).isThrownBy(() -> BUNDLES.in(Lang.SV).of("ui.nothing"));
    }

    @Test
    void aTextMissingInOneLanguageStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> new ClasspathTextBundles(Map.of(
                        Lang.SV, Map.of("a", "A", "b", "B"), Lang.PL, Map.of("a", "A"), Lang.EN, Map.of("a", " ", "b", "B"))))
                .withMessageContaining("a (en)").withMessageContaining("b (pl)");
    }

    @Test
    void aKeySaidTwiceStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> BundleFiles.read(List.of(file("a = A\nb = B"), file("b = C"))))
                .withMessageContaining("b in");
        assertThatIllegalStateException().isThrownBy(() -> BundleFiles.read(List.of(file("a = A\na = B"))));
    }

    private static Texts bundle(Map<String, String> texts) {
        return new BundledTexts(Lang.EN, texts);
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
