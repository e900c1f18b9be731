package org.samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.samskap.Routes;
import org.samskap.browser.EveryRouteTests.Found;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** Opens pages as the people who can see them, in a browser of its own, and inspects each in one of the languages. */
final class Inspector implements AutoCloseable {
    private static final List<String> LANGUAGES = List.of("sv", "pl", "en");

    private final Inspection inspection = new Inspection();
    private final Map<String, Person> people = new HashMap<>();
    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.launch(playwright);
    private final String base;
    private final Routes routes;

    Inspector(String base, Routes routes) {
        this.base = base;
        this.routes = routes;
    }

    void look(Found page) {
        var language = LANGUAGES.get(Math.floorMod(page.route().hashCode(), LANGUAGES.size()));
        var person = people.computeIfAbsent(page.person(), this::somebody);
        person.complaints().clear();

        var answer = inspection.in(language, page.toString(), base + page.address(), person.page());
        inspection.colours(page.toString(), person.page());

        assertThat(answer.status()).as(page.toString()).isEqualTo(200);
        assertThat(routes.of(URI.create(answer.url()).getRawPath())).as("the route that answered").hasValue(page.route());
        assertThat(person.complaints()).as("what the browser complained about").isEmpty();
        assertThat(person.strangers()).as("requests to others").isEmpty();
    }

    private Person somebody(String key) {
        var person = new Person(browser, base, true);
        return key.equals(EveryRouteTests.VISITOR) ? person : person.becomes(key);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
