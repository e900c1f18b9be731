package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jsoup.Jsoup;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;

/** What every page must stand up to, in each language and at two widths: axe, the HTML validator, and our own rules. */
final class Inspection {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> LANGUAGES = List.of("pl", "en", "sv");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> THEMES = List.of("dark", "contrast");
    private static final List<Integer> WIDTHS = List.of(320, 1280);
    /** The engine, put into a page once. AxeBuilder's own analysis opens a second page each time, for frames; we have none. */
    private static final String AXE = AxeBuilder.getAxeScript();
    /** Every rule runs; only what is violated is described. */
    private static final String RUN = """
            async only => (await axe.run(document, { runOnly: only, resultTypes: ['violations'] }))
              .violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(', '))""";

    private final TreeSet<String> inspected = new TreeSet<>();

    /** Inspects the page that is open, then leaves it in Swedish at the wide width. A page is inspected once for each name. */
    void of(String name, Page page) {
        if (!inspected.add(name)) return;
        var address = page.url();
        for (var language : LANGUAGES) in(language, name, address, page);
        page.navigate(address);
    }

    /** Inspects the page at an address in one language, leaves it open, and comes to how the server answered. */
    Response in(String language, String name, String address, Page page) {
        var answer = page.navigate(withLanguage(address, language));
        look(name + " in " + language, answer.text(), page);
        return answer;
    }

    /** The colours of the page as it is, in each theme that can be chosen. */
    void colours(String name, Page page) {
        // What changes slowly would be judged half way.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        for (var theme : THEMES) {
            page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
            assertThat((List<?>) page.evaluate(RUN, Map.of("type", "rule", "values", COLOURS))).as("colours of " + name + ", " + theme).isEmpty();
        }
    }

    /** The page as it is, without going anywhere: for answers to a post, which have no address of their own. */
    void here(String name, Page page) {
        // The tree as the browser made it is all there is of an answer to a post.
        look(name, "<!doctype html>" + page.evaluate("() => document.documentElement.outerHTML"), page);
    }

    /** What the server wrote is judged once; what the browser makes of it, at each width. The two go on at the same time. */
    private static void look(String name, String source, Page page) {
        var faults = HtmlValidator.read(source);
        page.evaluate(AXE);
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            axe(name + " at " + width, page);
            reflow(name + " at " + width, page);
        }
        html(name, source);
        assertThat(faults.join()).as("HTML of " + name).isEmpty();
    }

    TreeSet<String> inspected() {
        return inspected;
    }

    private static String withLanguage(String address, String language) {
        var plain = address.replaceAll("([?&])(lang|said)=[^&#]*", "$1").replaceAll("[?&]+$", "").replace("?&", "?");
        return plain + (plain.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static void axe(String name, Page page) {
        // A bar that stays at the edge covers what lies under it at this moment, which axe takes for a target too small; a reader scrolls.
        page.evaluate("() => document.querySelectorAll('.reach').forEach(bar => { bar.style.position = 'static'; })");
        assertThat((List<?>) page.evaluate(RUN, Map.of("type", "tag", "values", TAGS))).as("axe on " + name).isEmpty();
    }

    private static void reflow(String name, Page page) {
        var wider = (Integer) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as("pixels to scroll sideways on " + name).isLessThanOrEqualTo(0);
    }

    private static void html(String name, String source) {
        var document = Jsoup.parse(source);
        assertThat(document.select("h1")).as("one h1 on " + name).hasSize(1);
        assertThat(document.select("[style], script:not([src]):not([type=application/ld+json]), style")).as("nothing inline on " + name).isEmpty();
        assertThat(document.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on"))).as("no handlers on " + name).isEmpty();
        assertThat(document.text()).as("no visible key on " + name).doesNotContain("??").doesNotContainPattern("\\b(proposals|followups|events)\\.[a-z]+\\.[a-z]+");
        headings(name, document);
    }

    private static void headings(String name, org.jsoup.nodes.Document document) {
        int last = 0;
        // The summary of errors stands above the heading, as UX-04 asks.
        for (var heading : document.select("main :is(h1, h2, h3, h4):not(#problems-title)")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("headings do not skip before '" + heading.text() + "' on " + name).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }
}
