package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Measures the tokens of every theme, as they stand in the stylesheet. */
@Tag("UX-17")
class ColoursTests {
    private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^{}]*--ground:[^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6})");

    record Palette(String where, Map<String, String> colours) {
        double contrast(String one, String other) {
            double a = luminance(colours.get(one));
            double b = luminance(colours.get(other));
            return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        }
    }

    static List<Palette> palettes() throws IOException {
        var css = new ClassPathResource("static/ui/samskap.css").getContentAsString(StandardCharsets.UTF_8);
        var tokens = css.substring(css.indexOf("@layer tokens {"), css.indexOf("@layer base {"));
        var found = new ArrayList<Palette>();
        var blocks = BLOCK.matcher(tokens);
        while (blocks.find()) {
            var colours = new HashMap<String, String>();
            TOKEN.matcher(blocks.group(2)).results().forEach(token -> colours.put(token.group(1), token.group(2)));
            found.add(new Palette(blocks.group(1).strip() + " #" + found.size(), colours));
        }
        return found;
    }

    @Test
    void thereAreSevenPalettesAndTheChosenOnesEqualThoseOfTheDevice() throws IOException {
        var palettes = palettes();

        assertThat(palettes).hasSize(7);
        assertThat(palettes.get(1).colours()).isEqualTo(palettes.get(2).colours());
        assertThat(palettes.get(3).colours()).isEqualTo(palettes.get(4).colours());
        assertThat(palettes.get(5).colours()).isEqualTo(palettes.get(6).colours());
        assertThat(palettes).allSatisfy(palette -> assertThat(palette.colours()).hasSameSizeAs(palettes.getFirst().colours()));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeRead(Palette palette) {
        for (var ground : List.of("ground", "paper", "sunk")) {
            for (var text : List.of("ink", "ink-soft", "late", "thread-ink")) readable(palette, text, ground, 4.5);
        }
        for (var tone : List.of("rest", "go", "done", "late", "no")) readable(palette, tone, tone + "-soft", 4.5);
        for (var text : List.of("ink", "ink-soft")) readable(palette, text, "late-soft", 4.5);
        readable(palette, "on-thread", "thread", 4.5);
        readable(palette, "on-thread", "thread-ink", 4.5);
        readable(palette, "paper", "ink", 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesAndShapesCanBeSeen(Palette palette) {
        for (var ground : List.of("ground", "paper", "sunk")) {
            for (var line : List.of("thread", "line-strong", "focus", "late", "go", "done", "no", "rest")) readable(palette, line, ground, 3);
        }
        readable(palette, "focus", "late-soft", 3);
    }

    @Test
    void theMeasureKnowsWhatCannotBeRead() {
        var grey = new Palette("grey", Map.of("text", "#777777", "ground", "#ffffff"));

        assertThat(grey.contrast("text", "ground")).isBetween(4.4, 4.5);
    }

    private static void readable(Palette palette, String text, String ground, double least) {
        assertThat(palette.contrast(text, ground)).as("%s: %s on %s", palette.where(), text, ground).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(String hex) {
        return .2126 * linear(hex.substring(1, 3)) + .7152 * linear(hex.substring(3, 5)) + .0722 * linear(hex.substring(5, 7));
    }

    private static double linear(String pair) {
        double value = Integer.parseInt(pair, 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
