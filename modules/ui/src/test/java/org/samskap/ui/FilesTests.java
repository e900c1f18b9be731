package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.ui.web.Assets;
import org.springframework.core.io.ClassPathResource;

class FilesTests {

    @Test
    void everyIconIsDrawn() throws IOException {
        var symbols = Jsoup.parse(read("icons.svg"), Parser.xmlParser()).select("symbol[viewBox='0 0 24 24']").eachAttr("id");

        assertThat(symbols).containsExactlyInAnyOrderElementsOf(Arrays.stream(Icon.values()).map(Icon::id).toList());
    }

    @Test
    @Tag("SEC-05")
    void noTemplateTrustsMarkupOrCarriesScriptAndStyle() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template)).as(template.toString())
                    .doesNotContain("$unsafe").doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|<script(?! src)|hx-on|hx-vars|hx-params|hx-prompt");
        }
    }

    /** The one script that others wrote is the one that was read; another release has to be read first, and then noted here. */
    @Test
    @Tag("SEC-05")
    void theScriptOfOthersIsTheOneWeKnow() throws Exception {
        var script = new ClassPathResource("META-INF/resources" + Assets.htmx()).getContentAsByteArray();

        assertThat(Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(script)))
                .isEqualTo("H5SrcfygHmAuTDZphMHqBJLc3FhssKjG7w/CeCpFReSfwBWDTKpkzPP8c+cLsK+V");
    }

    @Test
    @Tag("UX-24")
    void theWholeLookIsLight() throws IOException {
        long bytes = read("samskap.css").length() + read("samskap.js").length() + read("icons.svg").length()
                + new ClassPathResource("static/ui/fonts/latin.woff2").contentLength()
                + new ClassPathResource("static/ui/fonts/latin-ext.woff2").contentLength();

        assertThat(bytes).isLessThan(110_000);
    }

    @Test
    void theStylesheetTakesEverythingFromHere() throws IOException {
        assertThat(read("samskap.css")).doesNotContain("http:", "https://", "//").doesNotContain("@import");
    }

    /** So that the checks of the rendered markup see each of them; the summary of problems stands in the layout. */
    @Test
    void theGalleryShowsEveryComponent() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java/org/samskap/ui/gallery"))) {
            var gallery = sources.filter(Files::isRegularFile).map(FilesTests::text).collect(Collectors.joining());
            var components = Arrays.stream(Ui.class.getDeclaredMethods())
                    .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())).map(method -> "Ui." + method.getName() + "(");
            assertThat(components.filter(component -> !gallery.contains(component) && !component.equals("Ui.problems("))).as("not shown").isEmpty();
        }
    }

    /** The colours live in the tokens; elsewhere they would escape the themes. */
    @Test
    void noColourStandsOutsideTheTokens() throws IOException {
        var css = read("samskap.css");
        var components = css.substring(css.indexOf("@layer base {"), css.indexOf("@layer print {", css.indexOf("@layer base {")));

        assertThat(Pattern.compile("#[0-9a-f]{3,8}\\b|rgb\\(|hsl\\(").matcher(components).results().map(match -> match.group())).isEmpty();
    }

    private static java.util.List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("static/ui/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
