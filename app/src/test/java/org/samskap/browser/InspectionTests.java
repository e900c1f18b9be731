package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** What passes the inspection was really looked at: each of its parts is seen refusing a page. */
class InspectionTests {
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    @Test
    void aSoundPagePasses() {
        assertThatCode(() -> inspect("<h1>Rubrik</h1><p>Text.</p>")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>a</h1><img src='data:,'>                                              | image-alt
            <h1>a</h1><p><input type='text'></p>                                      | label
            <h1>a</h1><p><font color='#ddd'>Blek</font></p>                           | color-contrast
            <h1>a</h1><p><a href='/1'>1</a><br><a href='/2'>2</a></p>                 | target-size
            <h1>a</h1><p lang='qq'>b</p>                                              | valid-lang
            <h1>a</h1><pre>a_line_that_is_far_too_long_for_a_small_screen_and_never_ends</pre> | sideways
            <h1>a</h1><h3>b</h3>                                                      | headings do not skip
            <p>a</p>                                                                  | one h1
            <h1>a</h1><p style='margin: 0'>b</p>                                      | nothing inline
            <h1>a</h1><p><marker>b</marker></p>                                       | HTML of
            """)
    void whatIsWrongIsFound(String content, String found) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> inspect(content)).withMessageContaining(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void whatIsPaleInOneThemeIsFound(String theme) {
        var pale = "<style>[data-theme=" + theme + "] p { color: #777; background: #666 }</style><h1>a</h1><p>Blek</p>";
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> look(pale, page -> new Inspection().colours("a sample", page)))
                .withMessageContaining(theme);
    }

    private static void inspect(String content) {
        look(content, page -> new Inspection().here("a sample", page));
    }

    private static void look(String content, Consumer<Page> inspection) {
        try (var page = browser.newPage()) {
            page.setContent("<!doctype html><html lang='sv'><head><title>Prov</title><meta name='viewport' content='width=device-width'></head>"
                    + "<body><main>" + content + "</main></body></html>");
            inspection.accept(page);
        }
    }
}
