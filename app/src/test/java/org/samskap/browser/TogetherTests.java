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
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;

import samskap.testing.SharedDatabase;

/** What several people do at the same moment: a room with a screen, phones and a facilitator, and two who group on one board. */
@DemoProduct
@SharedDatabase(WaysInTests.DATABASE)
class TogetherTests {
    private static final String MEETING = "utvecklingsgrupp-2023-11-20";
    private static final String BOARD = "/boards/" + MEETING;
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
    @Tag("UX-14")
    @Tag("REL-28")
    void twoFacilitatorsMoveCardsByMouseAndByKeysAndSeeWhatTheOtherDoes() {
        var alma = person(true).becomes("alma-facilitator").goes("/notes?event=" + MEETING);
        alma.fills("ideas", "Draget kort\nFlyttat kort\nDet som ligger\nDet som ligger bredvid").sends("/notes").sees("Draget kort");
        groups(alma, "Att samlas kring", "Det som ligger", "Det som ligger bredvid");
        var elias = person(true).becomes("elias-communicator").goes(BOARD + "?together=true");
        alma.goes(BOARD + "?together=true");

        alma.page().setViewportSize(1280, 6000);
        // By its small print: a drag that begins on a field is the field's.
        idea(alma, "Draget kort").locator("p.label").first().dragTo(group(alma).locator("h2"));
        assertThat(group(alma)).containsText("Draget kort");
        assertThat(group(elias)).containsText("Draget kort");

        idea(elias, "Flyttat kort").locator("h3 a").focus();
        loose(elias).waitFor();
        elias.page().keyboard().press("Shift+ArrowRight");
        assertThat(group(elias)).containsText("Flyttat kort");
        assertThat(elias.page().locator(":focus")).containsText("Flyttat kort");
        assertThat(group(alma)).containsText("Flyttat kort");
        complainOfNothing();
    }

    @Test
    @Tag("REL-28")
    void theSecondOfTwoWhoMoveTheSameCardIsTold() {
        var alma = person(true).becomes("alma-facilitator").goes("/notes?event=" + MEETING);
        alma.fills("ideas", "Ett kort för två\nEtt som ligger stilla\nEtt till som ligger").sends("/notes").sees("Ett kort för två");
        groups(alma, "Gruppen som båda vill åt", "Ett som ligger stilla", "Ett till som ligger");
        // Without scripts his page stays as it was.
        var elias = person(false).becomes("elias-communicator").goes(BOARD);
        alma.goes(BOARD);

        move(alma);
        assertThat(group(alma, "Gruppen som båda vill åt")).containsText("Ett kort för två");
        move(elias);

        assertThat(elias.page().locator("body")).containsText("hann flytta förslaget före dig");
    }

    private static void groups(Person person, String name, String... titles) {
        person.goes(BOARD);
        for (var title : titles) {
            var card = person.page().locator(".idea").filter(new Locator.FilterOptions().setHas(person.page().getByText(title, new Page.GetByTextOptions().setExact(true)))).first();
            card.locator("input[name=proposals]").check(new Locator.CheckOptions().setForce(true));
        }
        person.fills("name", name).sends(BOARD + "/groups").sees(name);
    }

    private static void move(Person person) {
        var form = idea(person, "Ett kort för två").locator("form.move");
        form.locator("select").selectOption(new SelectOption().setLabel("Gruppen som båda vill åt"));
        form.locator("button").press("Enter");
    }

    private static Locator group(Person person) {
        return group(person, "Att samlas kring");
    }

    private static Locator group(Person person, String name) {
        return person.page().locator(".column").filter(new Locator.FilterOptions().setHas(person.page().locator("h2").filter(new Locator.FilterOptions().setHasText(name)))).first();
    }

    private static Locator loose(Person person) {
        return person.page().locator(".column[data-group='']");
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
