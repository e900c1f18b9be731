package org.samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.DemoProduct;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import samskap.testing.SharedDatabase;

/** What several people do at the same moment: a room with a screen, phones and a facilitator. */
@DemoProduct
@SharedDatabase(WaysInTests.DATABASE)
class TogetherTests {
    private static final String MEETING = "utvecklingsgrupp-2023-11-20";
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<Person> people = new ArrayList<>();

    @BeforeAll
    static void open() {
        playwright = Browsers.playwright();
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shut() {
        if (playwright != null) playwright.close();
    }

    private Person person(boolean javaScript) {
        var person = new Person(browser, "http://localhost:" + port, javaScript);
        people.add(person);
        return person;
    }

    @AfterEach
    void leave() {
        people.forEach(Person::close);
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    @Tag("UX-02")
    @Tag("UX-18")
    void anIdeaFromAPhoneIsReadWithOneKeyAndComesToTheScreen(boolean javaScript) {
        var text = "En bänk vid entrén " + javaScript;
        var screen = person(javaScript).goes("/rooms/" + MEETING);
        var alma = person(javaScript).becomes("alma-facilitator").goes("/rooms/" + MEETING + "/desk");

        var code = screen.text(".roomcode");
        var phone = person(javaScript).goes("/room").fills("code", code).sends("/room").fills("idea", text);
        phone.sends("/rooms/" + MEETING + "/idea").sees("Någon läser den först");
        assertThat(phone.text(".receipt .secret")).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");

        // Where scripts run, nobody asks for the page again.
        if (!javaScript) alma.goes("/rooms/" + MEETING + "/desk");
        idea(alma, text).locator("form[action$='/show'] button").press("Enter");
        assertThat(alma.page().locator("#waiting section").last()).containsText(text);
        if (!javaScript) screen.goes("/rooms/" + MEETING);
        assertThat(screen.page().locator("#wall")).containsText(text);
        complainOfNothing();
    }

    private static Locator idea(Person person, String text) {
        return person.page().locator(".idea").filter(new Locator.FilterOptions().setHasText(text)).first();
    }

    private void complainOfNothing() {
        people.forEach(person -> {
            assertThat(person.complaints()).as("what the browser complained about").isEmpty();
            assertThat(person.strangers()).as("requests to others").isEmpty();
        });
    }

    @Test
    @Tag("REL-14")
    @Tag("UX-18")
    void aPageThatIsRefusedItsNewsSaysSoWaitsAndComesBack() {
        var screen = person(true);
        var asked = new ArrayList<String>();
        screen.page().route(address -> address.contains("/live?"), route -> {
            asked.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "30")));
        });

        screen.goes("/rooms/" + MEETING);
        var box = screen.find("[data-live]");
        assertThat(screen.page().locator("[data-live-state]")).hasText(box.getAttribute("data-off"));
        screen.find("[data-live-show]").waitFor();
        assertThat(asked).as("it does not hammer").hasSizeLessThanOrEqualTo(2);

        screen.page().unrouteAll();
        screen.clicks("[data-live-show]");
        assertThat(screen.page().locator("[data-live-state]")).hasText(box.getAttribute("data-on"));
    }
}
