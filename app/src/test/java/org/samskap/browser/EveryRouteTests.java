package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samskap.Client;
import org.samskap.Crawl;
import org.samskap.DemoProduct;
import org.samskap.Routes;
import org.samskap.ui.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import samskap.testing.SharedDatabase;

/**
 * Every page that a handler answers with is inspected: the list is made from the handlers, and a route that nobody can
 * get to by links, and that {@link Unlinked} does not know, fails the build.
 */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("UX-01")
@Tag("UX-16")
@Tag("UX-17")
class EveryRouteTests {
    /**
     * Not pages: what ends like a file, what was uploaded or attached to a mail, the way out to the weather, lists for other
     * people's sites, the stream of news, and the parts of a room that a page fetches anew when the stream tells it to.
     */
    private static final Pattern FILE = Pattern.compile(".*\\.(atom|csv|ics|json|jsonl|pdf|xlsx)|/materials/\\{id}/\\{name}|/outbox/\\{id}/\\{number}|/leave|/embed/.*|/reports/files/\\{file}|/live|/rooms/\\{event}/(wall|desk/list)");
    private static final String VISITOR = "visitor";
    /** A visitor, one person of each kind, and one who plans in the other country. */
    private static final List<String> PEOPLE = List.of(VISITOR, "alma-facilitator", "elias-communicator", "noor-organiser",
            "sten-administrator", "leila-partner", "jonas-participant", "hanna-organiser");
    private static final List<String> LANGUAGES = List.of("sv", "pl", "en");
    private static final int OF_EACH_KIND = 4;

    /** A route, and the fullest page that was found for it. */
    record Found(String route, String address, String person, int length) {

        @Override
        public String toString() {
            return route + " at " + address + " as " + person;
        }
    }

    private final Inspection inspection = new Inspection();
    private final Map<String, Person> people = new HashMap<>();
    private final TreeMap<String, Found> found = new TreeMap<>();
    private Playwright playwright;
    private Browser browser;
    private Routes routes;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeAll
    void open() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        routes = new Routes(mappings);
        var unlinked = new Unlinked(port).addresses();
        PEOPLE.forEach(person -> find(person, unlinked));
    }

    @AfterAll
    void shut() {
        if (playwright != null) playwright.close();
    }

    private void find(String person, List<String> unlinked) {
        var client = person.equals(VISITOR) ? new Client(port) : new Client(port).as(person);
        new Crawl(client, routes::kind, OF_EACH_KIND).walk(unlinked, (address, answer) -> {
            if (answer.statusCode() == 200 && Crawl.isHtml(answer)) keep(person, address, answer);
        });
    }

    private void keep(String person, String address, HttpResponse<String> answer) {
        routes.of(address).map(route -> new Found(route, address, person, answer.body().length()))
                .ifPresent(page -> found.merge(page.route(), page, (one, other) -> one.length() < other.length() ? other : one));
    }

    @Test
    void everyAnswerIsAPageOrAKnownKindOfFile() {
        routes.answers().forEach((route, type) -> assertThat(List.of(Page.class, Object.class).contains(type)).as(route + " answers with a page")
                .isNotEqualTo(FILE.matcher(route).matches()));
    }

    @Test
    void everyPageIsFound() {
        var missing = new TreeSet<>(routes.answers().keySet());
        missing.removeIf(route -> FILE.matcher(route).matches() || found.containsKey(route));
        assertThat(missing).as("pages that no link leads to; give the demo data what they show, or a line to Unlinked").isEmpty();
    }

    private Collection<Found> found() {
        return found.values();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void everyPagePassesTheInspection(Found page) {
        var language = LANGUAGES.get(Math.floorMod(page.route().hashCode(), LANGUAGES.size()));
        var person = people.computeIfAbsent(page.person(), this::somebody);
        person.complaints().clear();

        var answer = inspection.in(language, page.toString(), "http://localhost:" + port + page.address(), person.page());
        inspection.colours(page.toString(), person.page());

        assertThat(answer.status()).as(page.toString()).isEqualTo(200);
        assertThat(routes.of(URI.create(answer.url()).getRawPath())).as("the route that answered").hasValue(page.route());
        assertThat(person.complaints()).as("what the browser complained about").isEmpty();
        assertThat(person.strangers()).as("requests to others").isEmpty();
    }

    private Person somebody(String key) {
        var person = new Person(browser, "http://localhost:" + port, true);
        return key.equals(VISITOR) ? person : person.becomes(key);
    }
}
