package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

import samskap.testing.SharedDatabase;

/** Pages can be used with a keyboard alone, with unsteady fingers, and with the text spread wide. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
class HandsTests {
    private static final int STEPS = 45;
    /** What has the focus: its outline, and whether it is in view and not covered. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement, style = getComputedStyle(element);
              const labelled = element.closest('.choice'), outline = labelled ? getComputedStyle(labelled) : style;
              const box = element.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
              const above = document.elementFromPoint(x, y);
              return { what: element.outerHTML.slice(0, 120), body: element === document.body,
                       outline: Math.max(parseFloat(style.outlineWidth) || 0, parseFloat(outline.outlineWidth) || 0),
                       visible: box.bottom > 0 && box.top < innerHeight,
                       free: !above || element.contains(above) || above.contains(element) || !!(labelled && labelled.contains(above)) };
            }""";
    /** Buttons, boxes and links that stand by themselves and are smaller than 24 by 24 pixels. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('main button, main select, main .button, header a, header summary, footer a')]
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([element, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(([element]) => element.outerHTML.slice(0, 120))""";
    /** The text spacing of WCAG 1.4.12, set as a reader's own style sheet would. */
    private static final String SPREAD = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
              return document.documentElement.scrollWidth - document.documentElement.clientWidth;
            }""";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    /** Without smooth scrolling, so that what has the focus is in view at once. */
    private Page at(String path, int width) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900).setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    @ParameterizedTest
    @Tag("UX-13")
    @ValueSource(strings = {"/", "/events/utvecklingsgrupp-2023-10-16", "/mine/KX7M4-PTR9W", "/proposals", "/follow",
            "/propose?event=utvecklingsgrupp-2023-10-16", "/organisations", "/sign-in", "/appearance"})
    void everyStopOfTheTabKeyIsSeen(String path) {
        try (var page = at(path, 1280)) {
            for (int step = 0; step < STEPS; step++) {
                page.keyboard().press("Tab");
                @SuppressWarnings("unchecked")
                var focused = (Map<String, Object>) page.evaluate(FOCUSED);
                if (Boolean.TRUE.equals(focused.get("body"))) return;
                assertThat(((Number) focused.get("outline")).doubleValue()).as("outline of " + focused.get("what")).isGreaterThanOrEqualTo(2);
                assertThat(focused).as("in view and uncovered").containsEntry("visible", true).containsEntry("free", true);
            }
        }
    }

    @ParameterizedTest
    @Tag("UX-13")
    @ValueSource(strings = {"/", "/proposals"})
    void theFirstStopSkipsToTheContent(String path) {
        try (var page = at(path, 1280)) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('href')")).isEqualTo("#main");
        }
    }

    @ParameterizedTest
    @Tag("UX-15")
    @ValueSource(strings = {"/", "/events/utvecklingsgrupp-2023-10-16", "/mine/KX7M4-PTR9W", "/proposals", "/results", "/groups"})
    void nothingToPressIsSmallerThanAFingertipNeeds(String path) {
        for (int width : List.of(360, 1280)) {
            try (var page = at(path, width)) {
                assertThat((List<?>) page.evaluate(SMALL)).as(path + " at " + width).isEmpty();
            }
        }
    }

    @Test
    @Tag("UX-13")
    void atTheDeskTheArrowsGoFromBoxToBoxAndTickSeveral() {
        try (var elias = new Person(browser, "http://localhost:" + port, true)) {
            var page = elias.becomes("elias-communicator").goes("/desk").page();
            page.locator("main input[name=proposal]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Shift+ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("main input[name=proposal]:checked").count()).isEqualTo(2);
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/report?**");
            assertThat(page.locator("#proposals li").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @Tag("UX-16")
    @ValueSource(strings = {"/", "/events/malopolski-kongres-2024", "/mine/KX7M4-PTR9W", "/proposals", "/events/utvecklingsgrupp-2023-10-16/ledger"})
    void textThatIsSpreadStillFitsASmallScreen(String path) {
        try (var page = at(path, 320)) {
            assertThat((Integer) page.evaluate(SPREAD)).as(path).isLessThanOrEqualTo(0);
        }
    }
}
