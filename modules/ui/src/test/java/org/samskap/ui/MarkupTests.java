package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LookTest
class MarkupTests {
    @Autowired MockMvcTester mvc;

    private Document get(String path) throws Exception {
        return Jsoup.parse(mvc.get().uri(path).exchange().getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/how-it-works", "/help", "/privacy", "/accessibility", "/appearance", "/nowhere", "/gallery", "/gallery/form",
            "/gallery/step", "/gallery/answers", "/gallery/receipt?said=ui.appearance", "/gallery/desk", "/gallery/proposal", "/gallery/proposal?late=true", "/gallery/ledger"})
    @Tag("UX-03") @Tag("UX-30") @Tag("SEC-05")
    void everyPageIsSoundInEveryLanguage(String path) throws Exception {
        for (var lang : Lang.values()) {
            var page = get(path + (path.contains("?") ? "&" : "?") + "lang=" + lang.tag());

            assertThat(Markup.faults(page)).as(path + " " + lang).isEmpty();
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo(lang.tag());
            assertThat(page.text()).doesNotContain("ui.", "gallery.", "??", "{0}");
        }
    }

    @Test
    @Tag("UX-04") @Tag("UX-05")
    void aFormWithProblemsSaysThemTwiceInTheSameWords() throws Exception {
        var answer = mvc.post().uri("/gallery/form?lang=sv").exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(answer).hasStatus(422);
        assertThat(Markup.faults(page)).isEmpty();
        assertThat(page.title()).startsWith("Fel: ");
        var summary = page.selectFirst("main [role=alert][tabindex=-1][autofocus]");
        assertThat(page.getAllElements().indexOf(summary)).isLessThan(page.getAllElements().indexOf(page.selectFirst("h1")));
        for (var link : summary.select("a")) {
            var field = page.getElementById(link.attr("href").substring(1));
            assertThat(page.getElementById(field.id() + "-error").text()).isEqualTo(link.text());
            var described = field.closest("[aria-describedby~=" + field.id() + "-error]");
            assertThat(described).as(field.id()).isNotNull();
        }
        assertThat(page.select("[aria-invalid=true]")).hasSize(8);
        assertThat(page.selectFirst("#email").val()).isEqualTo("anna@exempel.example");
        assertThat(page.selectFirst("#lines").wholeText().strip()).isEqualTo("Det finns <b>mycket</b> att säga.");
    }

    @ParameterizedTest
    @CsvSource({"/, first", "/gallery/proposal, second", "/nowhere, third"})
    @Tag("UX-20")
    void helpStandsInTheSamePlaceOnEveryPage(String path, String ignored) throws Exception {
        var help = get(path).selectFirst("body > footer > .page > :first-child");

        assertThat(help.select("a[href^=tel:]").size()).isEqualTo(1);
        assertThat(help.select("a[href^=mailto:]").size()).isEqualTo(1);
    }

    @Test
    @Tag("UX-18")
    void thereIsOneStatusRegionOnEveryPage() throws Exception {
        assertThat(get("/gallery").select("[role=status]")).hasSize(1);
    }

    @Test
    @Tag("UX-26")
    void theAccessibilityStatementDatesEveryGap() throws Exception {
        var page = get("/accessibility?lang=sv");

        assertThat(page.select(".gaps > li")).hasSizeGreaterThan(2).allSatisfy(gap -> assertThat(gap.select("time")).hasSize(1));
        assertThat(page.text()).contains("WCAG 2.2", "Digg", "Senast bedömd");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<h1>a</h1><p id=x></p><p id=x></p>", "<h1>a</h1><input id=x>", "<h1>a</h1><label for=x>b</label><input id=x aria-describedby=y>",
            "<h1>a</h1><label for=x>b</label><input id=x required>", "<h1>a</h1><form action=/x></form>", "<h1>a</h1><form action=/x method=post></form>",
            "<h1>a</h1><form action=/x method=get data-hx-post=/y></form>", "<h1>a</h1><div data-hx-get=/x></div>", "<h1>a</h1><h3>b</h3>", "<p>a</p>",
            "<h1>a</h1><p style=color:red>b</p>", "<h1>a</h1><p onclick=x()>b</p>", "<h1>a</h1><script>x()</script>", "<h1>a</h1><img src=https://x.example/a.png>",
            "<h1>a</h1><a href=#nowhere>b</a>", "<h1>a</h1><a href=/x></a>", "<h1>a</h1><svg></svg>", "<h1>a</h1><a href=' javascript:x()'>b</a>"})
    void everyRuleHasBeenSeenFailing(String markup) {
        assertThat(Markup.faults(Jsoup.parse("<main>" + markup + "</main>"))).hasSize(1);
    }
}
