package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import samskap.testing.SharedDatabase;

/** Each way into the product beside the form, walked with and without JavaScript; all end in the same receipt. */
@DemoProduct
@SharedDatabase(WaysInTests.DATABASE)
@Tag("UX-02")
class WaysInTests {
    /** Of those who write into the demonstration; others read its figures. */
    static final String DATABASE = "demo product to write in";
    private static final String MEETING = "utvecklingsgrupp-2023-11-20";
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private boolean javaScript;

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    private <T> T visit(Function<Person, T> walk) {
        try (var person = new Person(browser, "http://localhost:" + port, javaScript)) {
            var result = walk.apply(person);
            assertThat(person.complaints()).as("what the browser complained about").isEmpty();
            assertThat(person.strangers()).as("requests to others").isEmpty();
            return result;
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    @Tag("UX-28")
    void anIdeaOnPaperIsFoundWithTheSlipThatWasTornOff(boolean withJavaScript) {
        javaScript = withJavaScript;
        var title = "Bänkar på torget " + withJavaScript;
        var slip = visit(alma -> {
            alma.becomes("alma-facilitator").goes("/cards?event=" + MEETING).sends("/cards");
            alma.find(".ideacard").waitFor();
            var code = alma.text(".idea-half .cardcode");
            var receipt = alma.text(".slip-half .cardcode");
            alma.goes("/cards/type?event=" + MEETING).fills("code", code).fills("title", title).sends("/cards/type").sees("Kortet är inskrivet");
            return receipt;
        });

        visit(visitor -> visitor.goes("/follow").fills("code", slip).sends("/follow").sees(title));
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anIdeaThatStaffWriteDownAtAMeetingHasAReceipt(boolean withJavaScript) {
        javaScript = withJavaScript;
        var title = "Kortare möten " + withJavaScript;

        visit(alma -> {
            alma.becomes("alma-facilitator").goes("/notes?event=" + MEETING).fills("ideas", title).sends("/notes").sees(title);
            return alma.clicks("main .card a[href^='/mine/']").sees(title);
        });
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    @Tag("UX-28")
    void anIdeaToldByTelephoneSaysThatStaffWroteItDown(boolean withJavaScript) {
        javaScript = withJavaScript;
        var title = "Ring oss tillbaka " + withJavaScript;

        visit(alma -> {
            alma.becomes("alma-facilitator").goes("/notes?space=gemensam-utvecklingsgrupp").fills("ideas", title).sends("/notes").sees(title);
            return alma.clicks("main .rows h3 a").sees("Inskrivet av personal");
        });
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void anIdeaAboutAPartOfTheProgrammeSaysWhich(boolean withJavaScript) {
        javaScript = withJavaScript;
        var part = "Kluby rodzin zastępczych";

        visit(visitor -> {
            visitor.goes("/propose?event=malopolski-kongres-2024");
            visitor.find("main select[name=session]").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(part));
            return visitor.sends("/propose").sees(part).fills("title", "Spotkania wieczorem " + withJavaScript).sends("/propose").sees(part);
        });
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void whatIsTypedIsKeptInTheBrowserOnlyWhenThePersonAsks(boolean withJavaScript) {
        javaScript = withJavaScript;

        visit(visitor -> {
            visitor.goes("/propose?space=gemensam-utvecklingsgrupp").sends("/propose").fills("title", "Halvskrivet");
            if (!withJavaScript) {
                assertThat(visitor.find("[data-keep]").isVisible()).as("nothing is offered that cannot be done").isFalse();
                return visitor;
            }
            assertThat(visitor.page().evaluate("() => localStorage.length")).isEqualTo(0);
            visitor.ticks("#keep").goes("/propose?space=gemensam-utvecklingsgrupp").sends("/propose");
            visitor.page().waitForFunction("() => document.querySelector('[name=title]').value === 'Halvskrivet'");
            visitor.clicks("[data-forget]");
            assertThat(visitor.page().evaluate("() => localStorage.length")).as("forgotten").isEqualTo(0);
            return visitor;
        });
    }
}
