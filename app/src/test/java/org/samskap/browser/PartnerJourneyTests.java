package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** A representative's way: asked by mail, answers what a proposal needs, is accepted, and keeps her word. */
@DemoProduct
@Tag("UX-02")
class PartnerJourneyTests {
    private static final String HOUSE = "/organisations/fontanhuset-helsingborg";
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

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void whoIsAskedToSpeakForAnOrganisationAnswersANeedAndKeepsHerWord(boolean withJavaScript) {
        javaScript = withJavaScript;
        var promise = "En sal på onsdagar " + withJavaScript;
        visit(leila -> leila.becomes("leila-partner").goes(HOUSE + "/people").fills("name", "Jonas")
                .fills("email", "jonas-" + withJavaScript + "@fontanhuset.example").sends(HOUSE + "/people").find("#said .notice").waitFor());
        visit(jonas -> {
            jonas.becomes("jonas-participant").goes(invitation(jonas)).sends("/representatives/").sees("Fontänhuset");
            jonas.goes("/spaces/gemensam-utvecklingsgrupp/needs?kind=PLACE").clicks("main a[href$='need=PLACE']").sees("En lokal")
                    .fills("what", promise).clicks("main form[action='/commitments/new'] button[type=submit]").find("#said .notice").waitFor();
        });
        visit(alma -> alma.becomes("alma-facilitator").goes("/needs?kind=PLACE").clicks("main li a[href^='/commitments/']:text-is('" + promise + "')")
                .clicks("main form[action$='/agreed'] button").sees("Överenskommet"));
        visit(jonas -> jonas.becomes("jonas-participant").goes(HOUSE).clicks("main a[href^='/commitments/']:text-is('" + promise + "')")
                .clicks("main form[action$='/kept'] button").sees("Uppfyllt"));
        visit(visitor -> visitor.goes("/needs").sees(promise));
    }

    /** The link in the last mail of the outbox that asks somebody to speak for an organisation. */
    private String invitation(Person person) {
        var mails = person.goes("/outbox").page().locator("main a[href^='/outbox/']").all().stream().map(link -> link.getAttribute("href")).toList();
        return mails.stream().map(mail -> person.goes(mail).page().locator("main a[href*='/representatives/']"))
                .filter(links -> links.count() > 0).map(links -> links.first().getAttribute("href").replaceFirst("^https?://[^/]+", "")).findFirst().orElseThrow();
    }

    private void visit(Consumer<Person> walk) {
        try (var person = new Person(browser, "http://localhost:" + port, javaScript)) {
            walk.accept(person);
            assertThat(person.complaints()).as("what the browser complained about").isEmpty();
            assertThat(person.strangers()).as("requests to others").isEmpty();
        }
    }
}
